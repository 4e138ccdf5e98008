import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import type { Office } from '../../../../shared/office/office';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { useDraft } from '../../drafts';
import { BottomSheet, Button, Chips, Field, Loaded, TextArea } from '../../kit';
import { useQuery } from '../../use-query';
import { FORMS, type StaffAction, toAct, verbOf } from './acts';
import { StepError } from './step-error';
import type { Handled } from './use-ticket';

const Said = z.strictObject({ words: z.string(), office: z.string().optional() });

/** The offices of the ticket's place and above it; not the one that has it, unless the matter comes back to it. */
const targets = (offices: readonly Office[], action: StaffAction, { receiver }: Ticket): Office[] =>
  offices.filter(({ id }) => action === 'redo' || id !== receiver.office);

function OfficeChoice(props: {
  ticket: Ticket;
  action: StaffAction;
  value: string | undefined;
  onChange: (office: string) => void;
}) {
  const { ticket, action, value, onChange } = props;
  const offices = useQuery(api.officeList, { query: { place: ticket.place } });
  return (
    <Field label="交给哪个单位">
      <Loaded query={offices} rows={2}>
        {({ rows }) => (
          <Chips
            label="交给哪个单位"
            options={targets(rows, action, ticket).map(({ id, name }) => ({ value: id, words: name }))}
            value={value}
            onChange={onChange}
          />
        )}
      </Loaded>
    </Field>
  );
}

interface StepSheetProps {
  readonly handled: Handled;
  readonly ticket: Ticket;
  readonly action: StaffAction;
  readonly onClose: () => void;
}

/** What a step wants to be told, from below; kept on this phone until it is sent. */
export function StepSheet({ handled, ticket, action, onClose }: StepSheetProps) {
  const draft = useDraft(`step ${ticket.id} ${action}`, Said, { words: '' });
  const { office, words } = FORMS[action];
  const ready = toAct(action, draft.value);

  async function send(): Promise<void> {
    if (!('act' in ready) || !(await handled.take(ready.act))) return;
    draft.clear();
    onClose();
  }
  return (
    <BottomSheet title={verbOf(action)} onClose={onClose}>
      <View className="stack">
        {office && (
          <OfficeChoice
            ticket={ticket}
            action={action}
            value={draft.value.office}
            onChange={(chosen) => draft.change({ office: chosen })}
          />
        )}
        {words && (
          <TextArea
            label={words.label}
            hint={words.hint}
            value={draft.value.words}
            onChange={(text) => draft.change({ words: text })}
          />
        )}
        <StepError handled={handled} written={draft.value.words} />
        <Button
          kind="filled"
          width="full"
          off={'says' in ready ? ready.says : undefined}
          busy={handled.isSending ? '正在发' : undefined}
          onPress={send}
        >
          {verbOf(action)}
        </Button>
      </View>
    </BottomSheet>
  );
}
