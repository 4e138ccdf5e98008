import { useEffect, useRef, useState } from 'react';
import type { AnswerRow } from '../../../../shared/answer/answer';
import { api } from '../../../../shared/api';
import { call } from '../../client';
import { useSettled } from '../../use-settled';
import type { AskStart } from './draft';

const MOST = 3;
/** Fewer characters say too little to look for. */
const SHORTEST = 2;
const LONGEST = 200;

type Query = Parameters<typeof call<typeof api.answerList>>[1]['query'];

/** The rows, kept on the screen while the next are looked for. What does not come is only missed, so errors are silent. */
function useRows(query: Query | undefined): readonly AnswerRow[] {
  const [found, setFound] = useState<readonly AnswerRow[]>([]);
  const asked = useRef(query);
  asked.current = query;
  const key = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked
  useEffect(() => {
    let isLatest = true;
    const show = (rows: readonly AnswerRow[]) => isLatest && setFound(rows);
    if (asked.current === undefined) show([]);
    else
      call(api.answerList, { query: asked.current }).then(
        ({ rows }) => show(rows),
        () => show([]),
      );
    return () => {
      isLatest = false;
    };
  }, [key]);
  return found;
}

/** Up to three answered questions: those about the same line first, then those that sound like what is being typed. */
export function useAlike({ place, disclosure, line }: AskStart, text: string): readonly AnswerRow[] {
  const q = useSettled(text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
  const about = useRows(disclosure === undefined ? undefined : { place, disclosure, line, limit: MOST });
  const alike = useRows(q.length < SHORTEST ? undefined : { place, q, limit: MOST });
  const known = new Set(about.map(({ id }) => id));
  return [...about, ...alike.filter(({ id }) => !known.has(id))].slice(0, MOST);
}
