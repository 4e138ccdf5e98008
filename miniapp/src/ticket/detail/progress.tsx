import { Text } from '@tarojs/components';
import type { Ticket, TicketEvent } from '../../../../shared/ticket/ticket';
import { dayColumn, type Entry, Section, Timeline, timeWords } from '../../kit';
import { stepWords } from '../words';

const hourOf = (at: string): string => timeWords(at).split(' ').at(-1) ?? '';

/** What the step's own sentence says beyond its name, and who took it where that is not said. */
function noteOf({ action, says, by }: TicketEvent): string {
  const name = stepWords(action);
  const rest = says.startsWith(name) ? says.slice(name.length).replace(/^[，。：]/, '') : says;
  return by === '您' || rest.includes(by) ? rest : `${by}：${rest}`;
}

function Step({ event }: { event: TicketEvent }) {
  return (
    <>
      {stepWords(event.action)}
      <Text className="muted t-note step-hour">{hourOf(event.at)}</Text>
    </>
  );
}

const entriesOf = ({ events }: Ticket): Entry[] =>
  events.map((event, place) => ({
    key: `${event.at} ${place}`,
    ...dayColumn(event.at),
    title: <Step event={event} />,
    note: noteOf(event),
  }));

/** What happened so far, the newest first. */
export function Progress({ ticket }: { ticket: Ticket }) {
  return (
    <>
      <Section title="办到哪一步了" />
      <Timeline entries={entriesOf(ticket)} />
    </>
  );
}
