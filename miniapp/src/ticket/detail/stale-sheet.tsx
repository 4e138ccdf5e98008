import { View } from '@tarojs/components';
import { STATE_WORDS } from '../../../../shared/ticket/flow';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { BottomSheet, Button, timeWords } from '../../kit';
import { stepWords } from '../words';

function Side({ name, ticket }: { name: string; ticket: Ticket }) {
  const [last] = ticket.events;
  return (
    <View className="both">
      <View className="both-name">{name}</View>
      <View className="grow">
        <View className="b">{STATE_WORDS[ticket.state].resident}</View>
        {last && (
          <View className="muted t-note">{`${timeWords(last.at)} ${stepWords(last.action)}：${last.says}`}</View>
        )}
      </View>
    </View>
  );
}

/** Somebody changed it meanwhile: both sides, and the way on. */
export function StaleSheet(props: { seen: Ticket; current: Ticket | undefined; onGoOn: () => void }) {
  const { seen, current, onGoOn } = props;
  return (
    <BottomSheet title="这件事刚有了变化" onClose={onGoOn}>
      <View className="stale-words">您看的时候，办的人那边也动了一步。您写的还在，没有发出去。</View>
      <Side name="您看到的" ticket={seen} />
      {current && <Side name="现在是" ticket={current} />}
      <View className="sheet-acts">
        <Button kind="filled" width="grow" onPress={onGoOn}>
          按现在的接着办
        </Button>
      </View>
    </BottomSheet>
  );
}
