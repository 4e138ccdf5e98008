import { View } from '@tarojs/components';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { DISCLOSURE_FLOW, DISCLOSURE_STATE_WORDS } from '../../../../shared/disclosure/flow';
import { BottomSheet, Button, ErrorState, Row, Sheet, timeWords } from '../../kit';
import { turnToPaper, turnToStaff } from '../go';
import type { Writing } from './use-paper';

interface BothProps {
  readonly writing: Writing;
  readonly newer: Disclosure;
}

/** Can what is written here still go there? */
const isOpen = ({ state }: Disclosure): boolean => DISCLOSURE_FLOW.edit.from.some((from) => from === state);

/** What lies on the server and what is written here. */
function Sides({ writing: { title, plain }, newer }: BothProps) {
  return (
    <Sheet>
      <Row top="那" kind={`系统里的，${timeWords(newer.changedAt)}`} title={newer.title} note={newer.plain}>
        <View className="muted t-note">{DISCLOSURE_STATE_WORDS[newer.state]}</View>
      </Row>
      <Row top="这" kind="您手机里的" title={title || '还没写标题'} note={plain} marked />
    </Sheet>
  );
}

/** Which one goes on. */
function WhichOne({ writing: { keepMine, takeTheirs } }: BothProps) {
  return (
    <>
      <Button width="full" onPress={keepMine}>
        留我写的，接着送
      </Button>
      <Button width="full" onPress={takeTheirs}>
        换成系统里的
      </Button>
    </>
  );
}

/** Nobody writes on in that one any more: the words here become a paper of their own, or make way for it. */
function Apart({ writing: { paper, keepApart, forget }, newer }: BothProps) {
  function takeTheirs(): void {
    forget();
    turnToPaper(newer);
  }
  return (
    <>
      <Button width="full" onPress={() => turnToStaff('edit', { local: keepApart(), kind: paper.kind })}>
        另存成新的一件
      </Button>
      <Button width="full" onPress={takeTheirs}>
        换成系统里的
      </Button>
    </>
  );
}

/** Both versions, and the ways on that there are. */
function Both(props: BothProps) {
  const { newer } = props;
  const open = isOpen(newer);
  return (
    <View className="stack">
      <View>
        {open
          ? '两份都在，看看再定。'
          : `系统里那份现在是“${DISCLOSURE_STATE_WORDS[newer.state]}”，不能接着改了。您写的可以另存。`}
      </View>
      <Sides {...props} />
      {open ? <WhichOne {...props} /> : <Apart {...props} />}
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
