import { useRef, useState } from 'react';
import { api } from '../../../../shared/api';
import { Disclosure, type DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import type { CallError } from '../../call-error';
import { type Draft, useDraft } from '../../drafts';
import { useWrite } from '../../use-write';
import { type Composed, compose } from './compose';
import { Paper, paperOf } from './paper';
import { paperKey, shelveAnew } from './shelf';

/** A paper on the phone, what it comes to, and the way to the server. */
export interface Writing extends Composed {
  readonly paper: Paper;
  readonly change: Draft<Paper>['change'];
  readonly keptAt: string | undefined;
  /** Keeps it on the server as well. */
  readonly save: () => Promise<Disclosure | undefined>;
  /** 送审; the phone's copy goes once it has arrived. True when it has. */
  readonly submit: () => Promise<boolean>;
  readonly isSending: boolean;
  readonly error: CallError | undefined;
  /** What others saved meanwhile. */
  readonly newer: Disclosure | undefined;
  readonly clearError: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Keeps the words as a new paper on the phone instead of this one; gives where: its part of an address. */
  readonly keepApart: () => string;
  /** Forgets what the phone has of it. */
  readonly forget: () => void;
}

const newerIn = (error: CallError | undefined): Disclosure | undefined =>
  error?.code === 'stale' ? Disclosure.safeParse(error.refusal?.details?.['current']).data : undefined;

/** Saves what changed since it was saved last; gives what the server has. */
function useSave(paper: Paper, change: (part: Partial<Paper>) => void) {
  const create = useWrite(api.disclosureCreate);
  const edit = useWrite(api.disclosureEdit);
  const last = useRef<{ words: string; saved: Disclosure }>(undefined);

  async function save(draft: DisclosureDraft): Promise<Disclosure | undefined> {
    const words = JSON.stringify(draft);
    if (last.current?.words === words && last.current.saved.version === paper.saved?.version) return last.current.saved;
    const { saved: before } = paper;
    const saved = before
      ? await edit.send({ params: { id: before.id }, body: { version: before.version, draft } })
      : await create.send({ body: draft });
    if (!saved) return undefined;
    last.current = { words, saved };
    change({ saved: { id: saved.id, version: saved.version } });
    return saved;
  }
  function clearError(): void {
    create.clearError();
    edit.clearError();
  }
  return { save, error: create.error ?? edit.error, isSending: create.isSending || edit.isSending, clearError };
}

/** The paper of a person; `local` is the part of its key that travels in an address. */
export function usePaper(person: string, local: string, first: Paper): Writing {
  const draft = useDraft(paperKey(person, local), Paper, first);
  const { value: paper, change } = draft;
  const composed = compose(paper);
  const saving = useSave(paper, change);
  const sending = useWrite(api.disclosureSubmit);
  const [gone, setGone] = useState(false);
  const error = saving.error ?? sending.error;
  const newer = newerIn(error);

  const save = async () => (composed.draft ? saving.save(composed.draft) : undefined);

  async function submit(): Promise<boolean> {
    const saved = await save();
    if (!saved || gone) return false;
    const sent = await sending.send({ params: { id: saved.id }, body: { version: saved.version } });
    if (!sent) return false;
    setGone(true);
    draft.clear();
    return true;
  }
  function clearError(): void {
    saving.clearError();
    sending.clearError();
  }
  function keepApart(): string {
    const apart = shelveAnew(person, paper);
    draft.clear();
    return apart;
  }
  function settle(part: Partial<Paper>): void {
    change(part);
    clearError();
  }
  return {
    ...composed,
    ...{ paper, change, keptAt: draft.keptAt, save, submit, error, newer, clearError },
    isSending: saving.isSending || sending.isSending,
    keepMine: () => newer && settle({ saved: { id: newer.id, version: newer.version } }),
    takeTheirs: () => newer && settle(paperOf(newer)),
    keepApart,
    forget: draft.clear,
  };
}
