import { View } from '@tarojs/components';
import { Button, Row, Section, Sheet, timeWords } from '../../kit';
import { flush, type Item, takeBack, useOutbox } from '../../outbox';

function WaitingRow({ item: { key, title, at, refused } }: { item: Item }) {
  const note = refused === undefined ? '存在手机里，有网自动发。' : `没发成：${refused}`;
  return (
    <Row top="问" under={timeWords(at).replace('今天 ', '')} title={title} note={note}>
      <View className="row waiting-acts">
        <Button small onPress={flush}>
          现在发
        </Button>
        <Button small kind="text" onPress={() => takeBack(key)}>
          不发了
        </Button>
      </View>
    </Row>
  );
}

/** Questions that are written and not sent yet. */
export const useWaiting = (): readonly Item[] => useOutbox().filter(({ endpoint }) => endpoint === 'ticketAsk');

export function Waiting() {
  const items = useWaiting();
  if (items.length === 0) return null;
  return (
    <>
      <Section title="等着发出去" aside={`${items.length} 件`} />
      <Sheet>
        {items.map((item) => (
          <WaitingRow key={item.key} item={item} />
        ))}
      </Sheet>
    </>
  );
}
