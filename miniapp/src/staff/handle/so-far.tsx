import { View } from '@tarojs/components';
import { api } from '../../../../shared/api';
import type { Ticket, TicketEvent } from '../../../../shared/ticket/ticket';
import { AnswerRows } from '../../answer/rows';
import { dayColumn, Row, Section, Sheet, timeWords } from '../../kit';
import { useQuery } from '../../use-query';

const staffChip = { tone: 'off', words: '只有工作人员看得到' } as const;

function Event({ event }: { event: TicketEvent }) {
  return (
    <Row {...dayColumn(event.at)} chip={event.staff ? staffChip : undefined}>
      <View>{event.says}</View>
      <View className="muted t-note">
        {event.by}　{timeWords(event.at)}
      </View>
    </Row>
  );
}

/** The timeline as staff see it, newest first. */
export function SoFar({ events }: { events: readonly TicketEvent[] }) {
  return (
    <View>
      <Section title="办到哪一步了" />
      <Sheet>
        {events.map((event) => (
          <Event key={`${event.at} ${event.action}`} event={event} />
        ))}
      </Sheet>
    </View>
  );
}

/** Public answers to questions like this one: what was said before should not be contradicted. */
export function Alike({ ticket }: { ticket: Ticket }) {
  const { place, title } = ticket;
  const found = useQuery(api.answerList, { query: { place, q: title, limit: 3 } });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <View>
      <Section title="别人问过的" aside="已经公开的" />
      <AnswerRows rows={rows} />
    </View>
  );
}
