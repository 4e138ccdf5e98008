import '../zod';
import { z } from 'zod';
import { endpoint, listOf, paging } from '../endpoint';
import { PlaceCode } from '../place/place';
import { Id, line } from '../text';
import { Disclosure, DisclosureDraft, DisclosureKind, DisclosureRow, DisclosureState, Stage } from './disclosure';

const params = z.strictObject({ id: Id });
const version = z.number().int().min(1);

export const disclosureList = endpoint({
  method: 'GET',
  path: '/disclosures',
  does: '一个地方公开了什么，连同上级公开的，新的在前；可按五公开、种类筛选，可搜索（标题里有的在前）',
  who: 'anyone',
  query: z.strictObject({
    place: PlaceCode,
    stage: Stage.optional(),
    kind: DisclosureKind.optional(),
    q: line(60).optional(),
    ...paging,
  }),
  reply: listOf(DisclosureRow),
});

export const disclosureRead = endpoint({
  method: 'GET',
  path: '/disclosures/:id',
  does: '一件公开信息；没公开的只有作者和审核人能看',
  who: 'anyone',
  params,
  reply: Disclosure,
});

export const disclosureDesk = endpoint({
  method: 'GET',
  path: '/desk/disclosures',
  does: '我管的地方的草稿、等审核的和已公开的',
  who: ['cadre', 'reviewer'],
  query: z.strictObject({ state: DisclosureState, ...paging }),
  reply: listOf(DisclosureRow),
});

export const disclosureCreate = endpoint({
  method: 'POST',
  path: '/disclosures',
  does: '存一份草稿；账目对不上也能存，送审时再查',
  who: ['cadre'],
  body: DisclosureDraft,
  reply: Disclosure,
});

export const disclosureEdit = endpoint({
  method: 'PUT',
  path: '/disclosures/:id',
  does: '改草稿',
  who: ['cadre'],
  params,
  body: z.strictObject({ version, draft: DisclosureDraft }),
  reply: Disclosure,
});

export const disclosureSubmit = endpoint({
  method: 'POST',
  path: '/disclosures/:id/submit',
  does: '送审；账目必须对得上',
  who: ['cadre'],
  params,
  body: z.strictObject({ version }),
  reply: Disclosure,
});

export const disclosureRelease = endpoint({
  method: 'POST',
  path: '/disclosures/:id/release',
  does: '审核通过并公开；不能审自己写的',
  who: ['reviewer'],
  params,
  body: z.strictObject({ version }),
  reply: Disclosure,
});

export const disclosureReturn = endpoint({
  method: 'POST',
  path: '/disclosures/:id/return',
  does: '退回修改，写明原因',
  who: ['reviewer'],
  params,
  body: z.strictObject({ version, reason: line(200) }),
  reply: Disclosure,
});
