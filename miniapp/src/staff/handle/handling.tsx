import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { BottomSheet, Button, Notice, Page, Sheet } from '../../kit';
import { useSession } from '../../session';
import { Due } from '../../ticket/due';
import { type StaffAction, stepsOf } from './acts';
import { LookSheet } from './look-sheet';
import { PublishSheet } from './publish-sheet';
import { Question } from './question';
import { ReplyForm, useReplyDraft, wordsOf } from './reply-form';
import { Said } from './said';
import { Alike, SoFar } from './so-far';
import { StepBar } from './step-bar';
import { StepError } from './step-error';
import { StepSheet } from './step-sheet';
import type { Handled } from './use-ticket';

const ANSWERED: readonly Ticket['state'][] = ['answered', 'rated', 'closed'];

/** Is it with an office of this person? Only there may one look at the name or make the answer public. */
function useIsMine({ receiver }: Ticket): boolean {
  const roles = useSession()?.person.roles ?? [];
  return roles.some((held) => held.role === 'officer' && held.office === receiver.office);
}

type Open = StaffAction | 'look' | 'publish' | undefined;

/** One ticket on the desk: what is asked, until when, what was said, and the steps that are open. */
export function Handling({ handled, ticket }: { handled: Handled; ticket: Ticket }) {
  const [open, setOpen] = useState<Open>();
  const [isPublic, setPublic] = useState(false);
  const draft = useReplyDraft(ticket);
  const mine = useIsMine(ticket);
  const steps = stepsOf(ticket);
  const writes = steps.includes('draft');
  const mayPublish = mine && ANSWERED.includes(ticket.state) && !ticket.published && !isPublic;
  const close = () => {
    setOpen(undefined);
    handled.clearError();
  };
  const done = isPublic ? '公开这一问一答' : handled.done;
  return (
    <Page
      title="办理"
      demo={ticket.demo}
      savedAt={handled.query.savedAt}
      bar={steps.length > 0 ? <StepBar handled={handled} steps={steps} draft={draft} onOpen={setOpen} /> : undefined}
    >
      <View className="stack">
        {done !== undefined && (
          <Sheet>
            <Notice tone="ok" title={`办好了：${done}`} />
          </Sheet>
        )}
        <Question ticket={ticket} onLook={mine ? () => setOpen('look') : undefined} />
        <Due ticket={ticket} title={(day) => (ticket.answer ? `期限到 ${day}` : `${day}前答复`)} />
        <Said ticket={ticket} />
        {writes && <ReplyForm ticket={ticket} draft={draft} />}
        {mayPublish && (
          <Button width="full" onPress={() => setOpen('publish')}>
            公开这一问一答
          </Button>
        )}
        <Alike ticket={ticket} />
        <SoFar events={ticket.events} />
      </View>
      {open === undefined && handled.error && (
        <BottomSheet title="没办成" onClose={close}>
          <StepError handled={handled} written={writes ? wordsOf(draft) : undefined} />
        </BottomSheet>
      )}
      {open === 'look' && <LookSheet id={ticket.id} onClose={close} onOpened={handled.query.reload} />}
      {open === 'publish' && (
        <PublishSheet
          ticket={ticket}
          onClose={close}
          onDone={() => {
            setPublic(true);
            close();
            handled.query.reload();
          }}
        />
      )}
      {open !== undefined && open !== 'look' && open !== 'publish' && (
        <StepSheet key={open} handled={handled} ticket={ticket} action={open} onClose={close} />
      )}
    </Page>
  );
}
