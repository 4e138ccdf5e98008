import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { useDraft } from '../../drafts';
import { Button, Notice, Sheet, TextArea } from '../../kit';
import type { TicketOnScreen } from './use-ticket';

const Supplement = z.object({ text: z.string() });
const LONGEST = 2000;

/** What the officer still needs; the time stands still until it is there. */
export function SupplementForm({ ticket, screen }: { ticket: Ticket; screen: TicketOnScreen }) {
  const { value, change, clear } = useDraft(`supplement ${ticket.id}`, Supplement, { text: '' });
  const text = value.text.trim();
  const error = text.length > LONGEST ? `最多 ${LONGEST} 个字` : screen.error?.issueAt('act.text');
  const send = async () => {
    if (await screen.act({ do: 'supplement', text })) clear();
  };
  return (
    <Sheet>
      <Notice tone="soon" title="请您补一样东西">
        <View className="said">{ticket.asked}</View>
      </Notice>
      <View className="pad stack">
        <TextArea
          label="您补的"
          placeholder="写在这里，写到一半也会存着"
          value={value.text}
          onChange={(typed) => change({ text: typed })}
          error={error}
        />
        <Button
          kind="filled"
          width="full"
          off={text === '' ? '先写上要补的' : undefined}
          busy={screen.isActing ? '正在发' : undefined}
          onPress={send}
        >
          补上
        </Button>
      </View>
    </Sheet>
  );
}
