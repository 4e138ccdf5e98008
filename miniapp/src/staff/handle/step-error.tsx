import { View } from '@tarojs/components';
import { STATE_WORDS } from '../../../../shared/ticket/flow';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { Button, ErrorState, Notice, Row, Sheet, timeWords } from '../../kit';
import { platform } from '../../platform';
import type { Handled } from './use-ticket';

/** What the others did: the state it is in now, and their last step. */
function Theirs({ newer }: { newer: Ticket }) {
  const [last] = newer.events;
  return (
    <View>
      <View>
        现在是“{STATE_WORDS[newer.state].staff}”，归{newer.receiver.name}。
      </View>
      {last && (
        <View>
          {timeWords(last.at)} {last.by}：{last.says}
        </View>
      )}
    </View>
  );
}

/** What was typed here, beside what the others did; their step may leave no field for it, so it can be taken along. */
function Yours({ words }: { words: string }) {
  return (
    <>
      <Sheet>
        <Row top="这" kind="您写的">
          <View className="staff-words">{words}</View>
        </Row>
      </Sheet>
      <Button kind="text" width="full" onPress={() => platform.copy(words)}>
        复制我写的
      </Button>
    </>
  );
}

/** Why the step was not taken. When others were quicker: what they did, what is still here, and the way on. */
export function StepError({ handled, written = '' }: { handled: Handled; written?: string | undefined }) {
  const { error, newer, acceptNewer } = handled;
  if (!error) return null;
  if (!newer) return <ErrorState error={error} title="没发出去，您写的还在" />;
  return (
    <View className="stack">
      <Sheet>
        <Notice tone="soon" title="别人刚办过这一件">
          <Theirs newer={newer} />
          <View className="b">您写的还在，没有发出去。</View>
        </Notice>
      </Sheet>
      {written.trim() !== '' && <Yours words={written} />}
      <Button width="full" onPress={acceptNewer}>
        看过了，按现在的接着办
      </Button>
    </View>
  );
}
