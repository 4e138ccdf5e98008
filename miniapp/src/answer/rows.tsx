import type { AnswerRow } from '../../../shared/answer/answer';
import { dayShort, Row, Sheet } from '../kit';
import { go } from '../pages';

const NOTE = 40;

/** The first words of an answer, for a row. */
function gistOf(answer: string): string {
  const [first = ''] = answer.split('\n');
  if (first.length <= NOTE) return first;
  const clauses = first.match(/[^，。；！？]+[，。；！？]?/g) ?? [];
  const whole = clauses.reduce((gist, clause) => (`${gist}${clause}`.length <= NOTE ? gist + clause : gist), '');
  return `${(whole || first.slice(0, NOTE)).replace(/[，；]$/, '')}……`;
}

/** Questions that were answered for everyone to read. */
export function AnswerRows({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <Sheet>
      {rows.map(({ id, at, question, answer }) => (
        <Row
          key={id}
          top="答"
          under={dayShort(at)}
          title={question}
          note={gistOf(answer)}
          next
          onPress={() => go.answer(id)}
        />
      ))}
    </Sheet>
  );
}
