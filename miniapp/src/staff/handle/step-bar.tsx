import { useState } from 'react';
import { BottomSheet, Button, Row, Sheet } from '../../kit';
import { FORMS, type StaffAction, toAct, verbOf } from './acts';
import { overBy, type ReplyDraft } from './reply-form';
import type { Handled } from './use-ticket';

interface StepBarProps {
  readonly handled: Handled;
  readonly steps: readonly StaffAction[];
  readonly draft: ReplyDraft;
  readonly onOpen: (action: StaffAction) => void;
}

const needsForm = (action: StaffAction): boolean =>
  FORMS[action].office !== undefined || FORMS[action].words !== undefined;

/** Takes a step at once where nothing more is to be said. */
function useTake({ handled, draft, onOpen }: StepBarProps): (action: StaffAction) => Promise<void> {
  return async (action) => {
    if (needsForm(action)) return onOpen(action);
    const ready = toAct(action, { words: '', plain: draft.plain, detail: draft.detail });
    if (!('act' in ready) || !(await handled.take(ready.act))) return;
    if (action === 'draft') draft.clear();
  };
}

function offOf(action: StaffAction, draft: ReplyDraft): string | undefined {
  if (action !== 'draft') return undefined;
  if (draft.plain.trim() === '') return '先写一句大白话';
  const over = overBy(draft.plain);
  if (over !== undefined) return over;
  const ready = toAct(action, { words: '', plain: draft.plain, detail: draft.detail });
  return 'says' in ready ? ready.says : undefined;
}

/** The other steps, each with what comes of it. */
function Others(props: { steps: readonly StaffAction[]; onPick: (action: StaffAction) => void; onClose: () => void }) {
  return (
    <BottomSheet title="别的办法" onClose={props.onClose}>
      <Sheet>
        {props.steps.map((action) => (
          <Row
            key={action}
            top={FORMS[action].mark}
            title={verbOf(action)}
            note={FORMS[action].means}
            next
            onPress={() => props.onPick(action)}
          />
        ))}
      </Sheet>
    </BottomSheet>
  );
}

/** The next step, filled, and beside it the other one or the way to the others. */
export function StepBar(props: StepBarProps) {
  const [choosing, setChoosing] = useState(false);
  const take = useTake(props);
  const [first, ...others] = props.steps;
  const [second] = others;
  if (first === undefined) return null;
  const pick = (action: StaffAction) => {
    setChoosing(false);
    take(action);
  };
  return (
    <>
      {second !== undefined &&
        (others.length === 1 ? (
          <Button width="grow" onPress={() => take(second)}>
            {verbOf(second)}
          </Button>
        ) : (
          <Button width="grow" onPress={() => setChoosing(true)}>
            别的办法
          </Button>
        ))}
      <Button
        kind="filled"
        width="grow grow2"
        off={offOf(first, props.draft)}
        busy={props.handled.isSending ? '正在发' : undefined}
        onPress={() => take(first)}
      >
        {verbOf(first)}
      </Button>
      {choosing && <Others steps={others} onPick={pick} onClose={() => setChoosing(false)} />}
    </>
  );
}
