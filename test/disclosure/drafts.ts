import type { Head } from '../../api/_app/disclosure/record';
import { beginDisclosure } from '../../api/_app/disclosure/repo';
import { newId } from '../../api/_app/secret';
import { api } from '../../shared/api';
import type { DisclosureDraft } from '../../shared/disclosure/disclosure';
import type { Ledger } from '../../shared/disclosure/ledger';
import type { TestApp } from '../support/app';
import type { Cast } from '../support/people';
import { VILLAGE } from '../support/places';

export const draftOf = (change: Partial<DisclosureDraft> = {}): DisclosureDraft => ({
  place: VILLAGE,
  stage: 'result',
  title: '机耕路维修完工',
  plain: '村口到小学的机耕路修好了。',
  basis: '村民代表会议决议',
  office: '甲村村民委员会',
  content: { kind: 'text', text: '路面硬化 1.2 公里，边沟清淤，七月完工。' },
  ...change,
});

export const LEDGER: Ledger = {
  from: '2026-07-01',
  to: '2026-09-30',
  opening: 100_000,
  lines: [
    {
      ...{ id: 'rent', day: '2026-07-08', voucher: '记-1', subject: '鱼塘租金', group: '经营收入' },
      ...{ income: 50_000, expense: 0, balance: 150_000, handler: '文书', approver: '村主任' },
    },
    {
      ...{ id: 'lamp', day: '2026-08-26', voucher: '记-2', subject: '路灯电费', group: '水电' },
      ...{ income: 0, expense: 30_000, balance: 120_000, handler: '文书', approver: '村主任' },
    },
  ],
};

/** Written by the village's cadre, released by the township's reviewer. */
export async function publish(app: TestApp, cast: Cast, draft: DisclosureDraft) {
  const { token } = cast.cadre;
  const { id, version } = await app.reply(api.disclosureCreate, { token, body: draft });
  await app.reply(api.disclosureSubmit, { token, params: { id }, body: { version } });
  const body = { version: version + 1 };
  return app.reply(api.disclosureRelease, { token: cast.reviewer.token, params: { id }, body });
}

/** A released one put straight into the store, for tests that need many or one of another place. */
export async function putReleased({ deps }: TestApp, change: Partial<Head> = {}): Promise<Head> {
  const publishedAt = new Date(deps.now()).toISOString();
  const head: Head = {
    ...{ id: newId(), place: VILLAGE, stage: 'result', kind: 'text', title: '公告', plain: '一件事。', also: '' },
    ...{ state: 'released', demo: false, author: '文书', authorId: newId(), publishedAt, changedAt: publishedAt },
    ...change,
  };
  const body = { basis: '依据', office: '村民委员会', content: { kind: 'text', text: '内容' } } as const;
  await deps.store.commit(beginDisclosure({ head, body }));
  return head;
}
