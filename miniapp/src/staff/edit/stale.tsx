import { View } from '@tarojs/components';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { DISCLOSURE_STATE_WORDS } from '../../../../shared/disclosure/flow';
import { BottomSheet, Button, ErrorState, Row, Sheet, timeWords } from '../../kit';
import type { Writing } from './use-paper';

/** What lies on the server and what is written here, and which one goes on. */
function Both({ writing, newer }: { writing: Writing; newer: Disclosure }) {
  const { title, plain, keepMine, takeTheirs } = writing;
  return (
    <View className="stack">
      <View>两份都在，看看再定。</View>
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

/** Why it did not arrive, over whatever one was reading; when someone else saved meanwhile, both sides. */
export function PaperError({ writing }: { writing: Writing }) {
  const { error, newer, clearError } = writing;
  if (!error) return null;
  return (
    <BottomSheet title={newer ? '别处刚改过这一件' : '没送到'} onClose={clearError}>
      {newer ? <Both writing={writing} newer={newer} /> : <ErrorState error={error} title="您写的还在手机里" />}
    </BottomSheet>
  );
}
