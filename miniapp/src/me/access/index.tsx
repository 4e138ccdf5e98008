import { View } from '@tarojs/components';
import { api } from '../../../../shared/api';
import { dayColumn, Empty, LoadedList, Page, Row, Sheet } from '../../kit';
import { useList } from '../../use-list';
import { useIsSomeone } from '../../visitor';

const NOBODY = <Empty title="还没有人看过" note="只有因办理需要，才能打开您的姓名和电话；每次都记在这里。" />;

/** Every opening of one's name and phone: when, by which post, why. */
export default function AccessLog() {
  const isSomeone = useIsSomeone();
  const list = useList(api.accessList, isSomeone ? (cursor) => ({ query: { cursor } }) : undefined);
  return (
    <Page title="谁看过我的信息" savedAt={list.savedAt}>
      {!isSomeone && NOBODY}
      {isSomeone && (
        <LoadedList list={list} empty={NOBODY}>
          {(rows) => (
            <>
              <View className="muted t-note">您留的姓名和电话加密存着，打开一次记一次。</View>
              <Sheet>
                {rows.map(({ id, at, by, purpose, ticket }) => (
                  <Row key={id} {...dayColumn(at)} kind={`编号 ${ticket}`} title={by} note={`用途：${purpose}`} />
                ))}
              </Sheet>
            </>
          )}
        </LoadedList>
      )}
    </Page>
  );
}
