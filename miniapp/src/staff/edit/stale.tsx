import { View } from '@tarojs/components';
import { DISCLOSURE_STATE_WORDS } from '../../../../shared/disclosure/flow';
import { Button, ErrorState, Row, Sheet, timeWords } from '../../kit';
import type { Writing } from './use-paper';

/** Why it did not arrive. When someone else saved meanwhile: both sides, and which one goes on. */
export function PaperError({ writing }: { writing: Writing }) {
  const { error, newer, title, plain, keepMine, takeTheirs } = writing;
  if (!error) return null;
  if (!newer) return <ErrorState error={error} title="没送到，您写的还在手机里" />;
  return (
    <View className="stack">
      <ErrorState error={error} title="别处刚改过这一件" />
      <Sheet>
        <Row top="那" kind={`系统里的，${timeWords(newer.changedAt)}`} title={newer.title} note={newer.plain}>
          <View className="muted t-note">{DISCLOSURE_STATE_WORDS[newer.state]}</View>
        </Row>
        <Row top="这" kind="您手机里的" title={title || '还没写标题'} note={plain} marked />
      </Sheet>
      <Button width="full" onPress={keepMine}>
        留我写的，接着送
      </Button>
      <Button width="full" onPress={takeTheirs}>
        换成系统里的
      </Button>
    </View>
  );
}
