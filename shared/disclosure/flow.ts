import type { DisclosureState } from './disclosure';

/** draft → submitted → released; a reviewer who is not the author releases or returns (A2.1 no step skipped). */
export const DISCLOSURE_FLOW = {
  edit: { from: ['draft'], to: 'draft', by: 'author', does: '改一改' },
  submit: { from: ['draft'], to: 'submitted', by: 'author', does: '送审' },
  release: { from: ['submitted'], to: 'released', by: 'reviewer', does: '公开' },
  return: { from: ['submitted'], to: 'draft', by: 'reviewer', does: '退回' },
} as const satisfies Record<
  string,
  { from: readonly DisclosureState[]; to: DisclosureState; by: 'author' | 'reviewer'; does: string }
>;
export type DisclosureAction = keyof typeof DISCLOSURE_FLOW;

export const DISCLOSURE_STATE_WORDS: Record<DisclosureState, string> = {
  draft: '草稿',
  submitted: '等审核',
  released: '已公开',
};
