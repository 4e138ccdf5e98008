import type { Ticket } from '../../../../shared/ticket/ticket';
import { dayColumn, type Entry, Section, Timeline, timeWords } from '../../kit';
import { stepWords } from '../words';

const hourOf = (at: string): string => timeWords(at).split(' ').at(-1) ?? '';

const entriesOf = ({ events }: Ticket): Entry[] =>
  events.map(({ at, action, by, says }, place) => ({
    key: `${at} ${place}`,
    ...dayColumn(at),
    title: stepWords(action),
    note: action === 'ask' ? says : `${says}（${by}，${hourOf(at)}）`,
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
