import type { AnswerRow } from '../../../shared/answer/answer';
import type { Change } from '../store/store';
import { answerKey, indexesOf } from './record';

export { answerFrom, answerKey } from './record';

/** The change that makes a question and its answer public. */
export const answerChange = (answer: AnswerRow): Change => ({
  expect: [{ key: answerKey(answer.id), version: 0 }],
  put: [{ key: answerKey(answer.id), value: answer }],
  add: indexesOf(answer),
});
