import { answerChange } from '../../api/_app/answer/repo';
import { newId } from '../../api/_app/secret';
import type { AnswerRow } from '../../shared/answer/answer';
import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { COUNTY, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from '../support/places';

let app: TestApp;
beforeEach(() => {
  app = startApp();
});
afterEach(() => app.close());

/** Puts a public answer into the store, a second after the last. */
async function put(change: Partial<AnswerRow> = {}): Promise<AnswerRow> {
  app.wait(1_000);
  const answer: AnswerRow = {
    ...{ id: newId(), place: VILLAGE, topic: 'money', question: '路灯电费为什么多了？', answer: '新装了八盏灯。' },
    ...{ office: '村文书', demo: false, at: new Date(app.deps.now()).toISOString() },
    ...change,
  };
  await app.deps.store.commit(answerChange(answer));
  return answer;
}

const list = (query: { q?: string; disclosure?: string; line?: string; limit?: number; cursor?: string } = {}) =>
  app.reply(api.answerList, { query: { place: VILLAGE, ...query } });
const questions = async (query: Parameters<typeof list>[0] = {}) => (await list(query)).rows.map((row) => row.question);
const refused = (code: string, status: number) => ({ status, body: { error: expect.objectContaining({ code }) } });

describe('public answers', () => {
  it('are read by everybody, one or newest first, of a place and those around it', async () => {
    const first = await put({ question: '低保怎么申请？', place: TOWN });
    await put({ question: '乙村的事', place: NEIGHBOUR_VILLAGE });
    const last = await put({ question: '医保缴费到哪天？', place: COUNTY });
    expect((await list()).rows).toEqual([last, first]);
    expect(await app.reply(api.answerRead, { params: { id: first.id } })).toEqual(first);
  });

  it('that are not there are not found', async () => {
    expect(await app.ask(api.answerRead, { params: { id: newId() } })).toEqual(refused('not_found', 404));
    expect(await app.ask(api.answerList, { query: { place: '110101' } })).toEqual(refused('not_found', 404));
  });

  it('are paged without loss while others come', async () => {
    for (const question of ['一', '二', '三']) await put({ question });
    const first = await list({ limit: 2 });
    await put({ question: '后来的' });
    const second = await list({ limit: 2, ...(first.next && { cursor: first.next }) });
    expect([...first.rows, ...second.rows].map((row) => row.question)).toEqual(['三', '二', '一']);
    const elsewhere = { place: TOWN, cursor: first.next };
    expect(await app.ask(api.answerList, { query: elsewhere })).toEqual(refused('bad_cursor', 400));
  });

  it('stand under the disclosure they are about, and under its line', async () => {
    const [disclosure, other] = [newId(), newId()];
    await put({ question: '整本账', anchor: { disclosure } });
    await put({ question: '这一笔', anchor: { disclosure, line: 'lamp' } });
    await put({ question: '另一笔', anchor: { disclosure, line: 'rent' } });
    await put({ question: '另一本', anchor: { disclosure: other, line: 'lamp' } });
    expect(await questions({ disclosure })).toEqual(['另一笔', '这一笔', '整本账']);
    expect(await questions({ disclosure, line: 'lamp' })).toEqual(['这一笔']);
    const alone = await app.ask(api.answerList, { query: { place: VILLAGE, line: 'lamp' } });
    expect(alone).toEqual(refused('bad_input', 400));
  });
});

describe('answers to questions like mine', () => {
  it('come closest first, at most as many as wanted', async () => {
    await put({ question: '机耕路什么时候修？' });
    await put({ question: '路灯电费为什么多了？' });
    await put({ question: '机耕路维修花了多少钱？', place: TOWN });
    await put({ question: '低保怎么申请？' });
    expect(await questions({ q: '请问机耕路维修的钱是哪来的' })).toEqual([
      '机耕路维修花了多少钱？',
      '机耕路什么时候修？',
    ]);
    expect(await questions({ q: '机耕路维修', limit: 1 })).toEqual(['机耕路维修花了多少钱？']);
  });

  it.each(['恐龙', '为什么', '？'])('are none for %s', async (q) => {
    await put();
    expect(await list({ q })).toEqual({ rows: [] });
  });

  it.each([
    ['路', ['机耕路什么时候修？', '路灯电费为什么多了？']],
    ['修路的钱花哪了', ['机耕路什么时候修？']],
    ['低保咋没批下来', ['低保怎么申请？']],
    ['水电', []],
  ])('for %s are %j', async (q, expected) => {
    await put({ question: '路灯电费为什么多了？' });
    await put({ question: '低保怎么申请？' });
    await put({ question: '机耕路什么时候修？' });
    expect(await questions({ q })).toEqual(expected);
  });

  it('have no second page', async () => {
    await put();
    await put();
    const { next } = await list({ limit: 1 });
    expect(next).toBeDefined();
    const query = { place: VILLAGE, q: '路灯', cursor: next };
    expect(await app.ask(api.answerList, { query })).toEqual(refused('bad_cursor', 400));
  });
});
