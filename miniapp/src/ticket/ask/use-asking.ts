import { api } from '../../../../shared/api';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { useQuery } from '../../use-query';
import { type Faults, phoneFault, questionOf } from './check';
import { type AskDraft, type AskStart, draftKey, openingOf, useAskDraft } from './draft';
import { guessTopic } from './guess';
import { useSend } from './use-send';

const PHONE = 11;

/** While it is being typed a phone number is called wrong only once it cannot become right. */
const early = (phone: string): string | undefined =>
  phone.length > PHONE || /\D/.test(phone) ? phoneFault(phone) : undefined;

function missing({ topic, text }: AskDraft, start: AskStart): string | undefined {
  if (topic === undefined) return '先选是哪方面的事';
  return text.trim() === openingOf(start) ? '先写上要问的' : undefined;
}

/** Whom it goes to and by when they must answer, once a topic is chosen. */
function usePreview({ kind, topic }: AskDraft, place: string) {
  const query = useQuery(api.ticketPreview, topic === undefined ? undefined : { query: { kind, place, topic } });
  return topic === undefined ? undefined : query;
}

/** What to show at the fields: what this phone finds, softly until one has tried to send; then what the server found. */
function shownFaults(draft: AskDraft, found: Faults, tried: boolean, refused: (path: string) => string | undefined) {
  const own = tried ? found : { phone: early(draft.phone), text: draft.text === '' ? undefined : found.text };
  return {
    text: own.text ?? refused('text'),
    name: found.name ?? refused('contact.name'),
    phone: own.phone ?? refused('contact.phone'),
  };
}

/** One question being asked: what is written, whom it goes to, what is still wrong, and the sending. */
export function useAsking(start: AskStart, disclosure: Disclosure | undefined, tried: boolean) {
  const kept = useAskDraft(start);
  const topics = useQuery(api.topicList, {}).data?.rows ?? [];
  const topic =
    kept.value.topic ?? guessTopic(topics, { isLedger: disclosure?.kind === 'ledger', isApp: start.about === 'app' });
  const draft: AskDraft = { ...kept.value, topic };
  const preview = usePreview(draft, start.place);
  const sending = useSend({ key: draftKey(start), clear: kept.clear });
  const { question, faults } = questionOf(draft, start);
  return {
    start,
    draft,
    change: kept.change,
    preview,
    sending,
    question,
    missing: missing(draft, start),
    faults: shownFaults(draft, faults, tried, (path) => sending.error?.issueAt(path)),
  };
}
export type Asking = ReturnType<typeof useAsking>;
