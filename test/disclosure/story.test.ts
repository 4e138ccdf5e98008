import { api } from '../../shared/api';
import { startApp, type TestApp } from '../support/app';
import { type Cast, castOf, enter } from '../support/people';
import { COUNTY, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from '../support/places';
import { draftOf, LEDGER, publish } from './drafts';

let app: TestApp;
let cast: Cast;
beforeEach(async () => {
  app = startApp();
  cast = await castOf(app);
});
afterEach(() => app.close());

const create = (change = {}) => app.reply(api.disclosureCreate, { token: cast.cadre.token, body: draftOf(change) });

const submit = (id: string, version: number) =>
  app.reply(api.disclosureSubmit, { token: cast.cadre.token, params: { id }, body: { version } });

const refused = (code: string, status: number) => ({ status, body: { error: expect.objectContaining({ code }) } });

describe('a disclosure', () => {
  it('goes from the cadre over the reviewer to everybody', async () => {
    const draft = await create({ content: { kind: 'ledger', ledger: LEDGER } });
    expect(draft).toMatchObject({ version: 1, state: 'draft', kind: 'ledger', placeName: '甲村', demo: false });
    expect(draft.author).toBe(cast.cadre.person.title);

    app.wait(60_000);
    const submitted = await submit(draft.id, 1);
    expect(submitted).toMatchObject({ version: 2, state: 'submitted' });

    app.wait(60_000);
    const params = { id: draft.id };
    const released = await app.reply(api.disclosureRelease, {
      token: cast.reviewer.token,
      params,
      body: { version: 2 },
    });
    expect(released).toMatchObject({
      ...{ version: 3, state: 'released', index: `${VILLAGE}-2026-000001`, reviewer: cast.reviewer.person.title },
      ...{ publishedAt: '2026-10-15T01:02:00.000Z', content: { kind: 'ledger', ledger: LEDGER } },
    });
    expect(await app.reply(api.disclosureRead, { params })).toEqual(released);
    const { rows } = await app.reply(api.disclosureList, { query: { place: VILLAGE } });
    expect(rows.map((row) => row.id)).toEqual([draft.id]);
    expect(JSON.stringify(released)).not.toContain(cast.cadre.person.id);
  });

  it('comes back with a reason, is changed, and loses the reason when submitted again', async () => {
    const { id } = await create();
    const params = { id };
    await submit(id, 1);
    const { token } = cast.reviewer;
    const back = await app.reply(api.disclosureReturn, {
      token,
      params,
      body: { version: 2, reason: '写清楚哪一段路' },
    });
    expect(back).toMatchObject({ version: 3, state: 'draft', returned: '写清楚哪一段路' });
    const draft = draftOf({ title: '村口机耕路维修完工' });
    const body = { version: 3, draft };
    const edited = await app.reply(api.disclosureEdit, { token: cast.cadre.token, params, body });
    expect(edited).toMatchObject({ title: draft.title, returned: '写清楚哪一段路' });
    expect(await submit(id, 4)).not.toHaveProperty('returned');
  });

  it('is not released by the one who wrote it', async () => {
    const both = await enter(app, 'both', [
      { role: 'cadre', place: VILLAGE },
      { role: 'reviewer', place: TOWN },
    ]);
    const { id } = await app.reply(api.disclosureCreate, { token: both.token, body: draftOf() });
    const params = { id };
    await app.reply(api.disclosureSubmit, { token: both.token, params, body: { version: 1 } });
    const body = { version: 2 };
    expect(await app.ask(api.disclosureRelease, { token: both.token, params, body })).toEqual(
      refused('not_own_review', 403),
    );
    expect(
      await app.ask(api.disclosureReturn, { token: both.token, params, body: { ...body, reason: '不好' } }),
    ).toEqual(refused('not_own_review', 403));
  });

  it('is not submitted while its account does not add up, and says which line', async () => {
    const lines = LEDGER.lines.map((l) => (l.id === 'lamp' ? { ...l, balance: 123_000 } : l));
    const { id } = await create({ content: { kind: 'ledger', ledger: { ...LEDGER, lines } } });
    const answer = await app.ask(api.disclosureSubmit, {
      token: cast.cadre.token,
      params: { id },
      body: { version: 1 },
    });
    const why = '结余差 30.00 元，应为 1,200.00 元';
    expect(answer).toMatchObject({
      status: 422,
      body: {
        error: {
          ...{ code: 'ledger_unbalanced', message: `账对不上：第 2 笔${why}。请改好再送审。` },
          details: { why: `第 2 笔${why}`, faults: [{ line: 2, says: why }] },
        },
      },
    });
    expect(await app.reply(api.disclosureRead, { token: cast.cadre.token, params: { id } })).toMatchObject({
      ...{ state: 'draft', version: 1 },
    });
  });

  it('takes each step only from its own state', async () => {
    const { id } = await create();
    const at = (version: number) => ({ params: { id }, body: { version } });
    const { token } = cast.reviewer;
    expect(await app.ask(api.disclosureRelease, { token, ...at(1) })).toEqual(refused('wrong_state', 409));
    await submit(id, 1);
    const edit = { params: { id }, body: { version: 2, draft: draftOf() } };
    expect(await app.ask(api.disclosureEdit, { token: cast.cadre.token, ...edit })).toEqual(
      refused('wrong_state', 409),
    );
    await app.reply(api.disclosureRelease, { token, ...at(2) });
    expect(await app.ask(api.disclosureRelease, { token, ...at(3) })).toEqual(refused('wrong_state', 409));
    expect(await app.ask(api.disclosureSubmit, { token: cast.cadre.token, ...at(3) })).toEqual(
      refused('wrong_state', 409),
    );
  });

  it('of an old version is refused with what others saved meanwhile', async () => {
    const { id } = await create();
    const edit = (version: number, title: string) =>
      app.ask(api.disclosureEdit, {
        token: cast.cadre.token,
        params: { id },
        body: { version, draft: draftOf({ title }) },
      });
    const newer = await edit(1, '先改的');
    expect(await edit(1, '后改的')).toEqual({
      status: 409,
      body: { error: expect.objectContaining({ code: 'stale', details: { current: newer.body } }) },
    });
    expect(await edit(2, '看过再改的')).toMatchObject({ status: 200, body: { version: 3, title: '看过再改的' } });
  });

  it('edited by many at the same moment is saved once, and the others see by whom they were overtaken', async () => {
    const { id } = await create();
    const edits = Array.from({ length: 8 }, (_, i) =>
      app.ask(api.disclosureEdit, {
        ...{ token: cast.cadre.token, params: { id }, body: { version: 1, draft: draftOf({ title: `第 ${i} 稿` }) } },
      }),
    );
    const answers = await Promise.all(edits);
    const won = answers.filter((a) => a.status === 200);
    expect(won).toHaveLength(1);
    for (const lost of answers.filter((a) => a.status !== 200)) {
      expect(lost.body).toMatchObject({ error: { code: 'stale', details: { current: won[0]?.body } } });
    }
  });

  it('submitted twice with the same once-key gives the first reply and one commit', async () => {
    const { id } = await create();
    const asked = { token: cast.cadre.token, params: { id }, body: { version: 1 }, once: 'the-same-press' };
    const first = await app.ask(api.disclosureSubmit, asked);
    expect(first.status).toBe(200);
    expect(await app.ask(api.disclosureSubmit, asked)).toEqual(first);
    const other = { ...asked, body: { version: 2 } };
    expect(await app.ask(api.disclosureSubmit, other)).toEqual(refused('once_key_reused', 409));
  });

  it('created twice with the same once-key is one disclosure', async () => {
    const asked = { token: cast.cadre.token, body: draftOf(), once: 'the-same-press' };
    const [first, second] = [await app.ask(api.disclosureCreate, asked), await app.ask(api.disclosureCreate, asked)];
    expect(second).toEqual(first);
    const desk = await app.reply(api.disclosureDesk, { token: cast.cadre.token, query: { state: 'draft' } });
    expect(desk.rows).toHaveLength(1);
  });

  it('released among many at once gets an index number of its own, without gaps', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { id } = await create();
        await submit(id, 1);
        return id;
      }),
    );
    const release = (id: string) =>
      app.reply(api.disclosureRelease, { token: cast.reviewer.token, params: { id }, body: { version: 2 } });
    const numbers = (await Promise.all(ids.map(release))).map((d) => d.index);
    const expected = ids.map((_, i) => `${VILLAGE}-2026-${String(i + 1).padStart(6, '0')}`);
    expect(numbers.sort()).toEqual(expected);
  });

  it('begins its numbers anew with the Chinese year', async () => {
    await publish(app, cast, draftOf());
    app.wait(Date.parse('2026-12-31T16:00:00.000Z') - app.deps.now());
    cast = { ...cast, cadre: await enter(app, 'late-cadre', [{ role: 'cadre', place: VILLAGE }]) };
    cast = { ...cast, reviewer: await enter(app, 'late-reviewer', [{ role: 'reviewer', place: COUNTY }]) };
    expect((await publish(app, cast, draftOf())).index).toBe(`${VILLAGE}-2027-000001`);
  });
});

describe('a draft', () => {
  it('is seen by the cadres of its place and the reviewers over it, and is not there for others', async () => {
    const { id } = await create();
    const ask = async (token?: string) =>
      (await app.ask(api.disclosureRead, { params: { id }, ...(token && { token }) })).status;
    const { cadre, reviewer, resident, officer, neighbourCadre, farReviewer, admin } = cast;
    const colleague = await enter(app, 'colleague', [{ role: 'cadre', place: VILLAGE }]);
    const townCadre = await enter(app, 'town-cadre', [{ role: 'cadre', place: TOWN }]);
    const seen = await Promise.all([cadre, colleague, reviewer].map((p) => ask(p.token)));
    expect(seen).toEqual([200, 200, 200]);
    const others = [resident, officer, neighbourCadre, farReviewer, admin, townCadre];
    const hidden = await Promise.all([...others.map((p) => ask(p.token)), ask()]);
    expect(hidden).toEqual(hidden.map(() => 404));
  });

  it('is written on by its author only', async () => {
    const { id } = await create();
    const colleague = await enter(app, 'colleague', [{ role: 'cadre', place: VILLAGE }]);
    const edit = (token: string) =>
      app.ask(api.disclosureEdit, { token, params: { id }, body: { version: 1, draft: draftOf() } });
    expect(await edit(colleague.token)).toEqual(refused('not_allowed', 403));
    expect(await edit(cast.neighbourCadre.token)).toEqual(refused('not_found', 404));
    expect(await edit(cast.reviewer.token)).toEqual(refused('not_allowed', 403));
  });

  it('is neither begun in nor moved to a place of others', async () => {
    const { token } = cast.cadre;
    const elsewhere = draftOf({ place: NEIGHBOUR_VILLAGE });
    expect(await app.ask(api.disclosureCreate, { token, body: elsewhere })).toEqual(refused('not_allowed', 403));
    const { id } = await create();
    const moved = { token, params: { id }, body: { version: 1, draft: elsewhere } };
    expect(await app.ask(api.disclosureEdit, moved)).toEqual(refused('not_allowed', 403));
  });

  it('that waits for review is not there for the neighbour township’s reviewer', async () => {
    const { id } = await create();
    await submit(id, 1);
    const step = { token: cast.farReviewer.token, params: { id } };
    expect(await app.ask(api.disclosureRelease, { ...step, body: { version: 2 } })).toEqual(refused('not_found', 404));
    const back = { ...step, body: { version: 2, reason: '不归我管' } };
    expect(await app.ask(api.disclosureReturn, back)).toEqual(refused('not_found', 404));
  });
});

describe('a desk', () => {
  const titles = async (token: string, state: 'draft' | 'submitted' | 'released') =>
    (await app.reply(api.disclosureDesk, { token, query: { state } })).rows.map((row) => row.title);

  it('shows a cadre their own village and a reviewer all villages inside', async () => {
    await create({ title: '甲村的' });
    const body = draftOf({ place: NEIGHBOUR_VILLAGE, title: '乙村的' });
    await app.reply(api.disclosureCreate, { token: cast.neighbourCadre.token, body });
    expect(await titles(cast.cadre.token, 'draft')).toEqual(['甲村的']);
    expect((await titles(cast.reviewer.token, 'draft')).sort()).toEqual(['乙村的', '甲村的']);
    expect(await titles(cast.farReviewer.token, 'draft')).toEqual([]);
  });

  it('shows each disclosure in its present state only, what waits longest for review first', async () => {
    const one = await create({ title: '一' });
    app.wait(1_000);
    const two = await create({ title: '二' });
    await create({ title: '三' });
    await submit(one.id, 1);
    app.wait(1_000);
    await submit(two.id, 1);
    expect(await titles(cast.cadre.token, 'draft')).toEqual(['三']);
    expect(await titles(cast.reviewer.token, 'submitted')).toEqual(['一', '二']);
    const body = { version: 2 };
    await app.reply(api.disclosureRelease, { token: cast.reviewer.token, params: { id: one.id }, body });
    expect(await titles(cast.reviewer.token, 'submitted')).toEqual(['二']);
    expect(await titles(cast.cadre.token, 'released')).toEqual(['一']);
  });
});
