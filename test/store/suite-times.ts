import type { Subject } from './subject';

/** Counters, and everything that ends at a time. */
export function timeTests(on: Subject) {
  const { done, record, count } = on;

  describe('counters', () => {
    it('begin at 0 and answer with what they come to, in order', async () => {
      expect(await count('c')).toBe(0);
      const by = (...steps: number[]) => ({ count: steps.map((step) => ({ counter: 'c', by: step })) });
      expect(await on.store.commit(by(2, 3))).toEqual({ status: 'done', counts: [2, 5] });
      expect(await on.store.commit(by(-9))).toEqual({ status: 'done', counts: [-4] });
      expect(await count('c')).toBe(-4);
    });

    it('begin again when their time is up', async () => {
      await done({ count: [{ counter: 'c', by: 4, expiresAt: on.now + 100 }] });
      on.now += 99;
      expect(await on.store.commit({ count: [{ counter: 'c', by: 1 }] })).toMatchObject({ counts: [5] });
      on.now += 1;
      expect(await count('c')).toBe(0);
      expect(await on.store.commit({ count: [{ counter: 'c', by: 1 }] })).toMatchObject({ counts: [1] });
      on.now += 1e12;
      expect(await count('c')).toBe(1);
    });

    it('take the time of the last step that gives one', async () => {
      await done({ count: [{ counter: 'c', by: 1, expiresAt: on.now + 100 }] });
      await done({ count: [{ counter: 'c', by: 1, expiresAt: on.now + 200 }] });
      on.now += 150;
      expect(await count('c')).toBe(2);
      on.now += 50;
      expect(await count('c')).toBe(0);
    });

    it('lose no step of many at the same time', async () => {
      const steps = Array.from({ length: 32 }, () => on.store.commit({ count: [{ counter: 'c', by: 1 }] }));
      const counts = (await Promise.all(steps)).flatMap((outcome) => (outcome.status === 'done' ? outcome.counts : []));
      expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, n) => n + 1));
    });
  });

  describe('expiry', () => {
    it('makes a record absent at its time, on reading and for expected versions', async () => {
      await done({ put: [{ key: 'a', value: 1, expiresAt: on.now + 100 }] });
      on.now += 99;
      expect(await record('a')).toEqual({ version: 1, value: 1 });
      on.now += 1;
      expect(await record('a')).toBeUndefined();
      await done({ expect: [{ key: 'a', version: 0 }], put: [{ key: 'a', value: 2 }] });
      expect(await record('a')).toEqual({ version: 1, value: 2 });
    });

    it.each([0, -1, 1])('makes a record absent at once whose time was %j ms after 1970', async (expiresAt) => {
      await done({ put: [{ key: 'a', value: 1, expiresAt }] });
      expect(await record('a')).toBeUndefined();
    });

    it('goes by the last put', async () => {
      await done({ put: [{ key: 'a', value: 1, expiresAt: on.now + 100 }] });
      await done({ put: [{ key: 'b', value: 1, expiresAt: on.now + 100 }] });
      await done({ put: [{ key: 'a', value: 2, expiresAt: on.now + 200 }] });
      await done({ put: [{ key: 'b', value: 2 }] });
      on.now += 150;
      await on.store.sweep();
      expect([await record('a'), await record('b')]).toEqual([
        { version: 2, value: 2 },
        { version: 2, value: 2 },
      ]);
      on.now += 50;
      await on.store.sweep();
      expect([await record('a'), (await record('b'))?.version]).toEqual([undefined, 2]);
    });

    it('is the same with sweeps and without', async () => {
      const keys = Array.from({ length: 1_200 }, (_, n) => `k${n}`);
      await done({ put: keys.map((key, n) => ({ key, value: n, expiresAt: on.now + n })) });
      const alive = async () => (await on.store.read({ records: keys })).records.filter(Boolean).length;
      for (const [step, left] of [
        [600, 599],
        [100, 499],
        [9_999, 0],
      ] as const) {
        on.now += step;
        expect(await alive()).toBe(left);
        await on.store.sweep();
        expect(await alive()).toBe(left);
      }
    });
  });
}
