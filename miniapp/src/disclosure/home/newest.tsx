import { View } from '@tarojs/components';
import type { DisclosureRow } from '../../../../shared/disclosure/disclosure';
import { Button, dayColumn, Row, Section, Sheet } from '../../kit';
import { go } from '../../pages';
import { platform } from '../../platform';

const VERBS = { ledger: '看账', text: '看公告' } as const;

/** 大字版: what was put up last, to be heard or opened. */
export function Newest({ row }: { row: DisclosureRow }) {
  return (
    <>
      <Section title="刚贴出来的" />
      <Sheet>
        <Row {...dayColumn(row.publishedAt ?? row.changedAt)} title={row.title} note={row.plain}>
          <View className="newest-acts">
            {platform.canSpeak() && (
              <Button
                icon="speaker"
                label="念给我听"
                onPress={() => platform.speak(`${row.title}。${row.plain}`, () => undefined)}
              >
                念
              </Button>
            )}
            <Button width="grow" onPress={() => go.disclosure(row.id)}>
              {VERBS[row.kind]}
            </Button>
          </View>
        </Row>
      </Sheet>
    </>
  );
}
