import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { RATING_WORDS, REASON_WORDS, type Reply, type Ticket } from '../../../../shared/ticket/ticket';
import { fullDayWords, Notice, Plain, Section, Sheet } from '../../kit';

function Words({ title, aside, reply }: { title: string; aside: ReactNode; reply: Reply }) {
  return (
    <View>
      <Section title={title} aside={aside} />
      <Sheet>
        <Plain text={reply.plain} silent />
        {reply.detail !== undefined && <View className="pad staff-words">{reply.detail}</View>}
      </Sheet>
    </View>
  );
}

/** The draft, for the second reader and for who waits for them. */
function Draft({ ticket }: { ticket: Ticket }) {
  const { draft, state } = ticket;
  if (!draft || state !== 'drafted') return null;
  return (
    <View>
      <Words title={draft.own ? '您写好的答复' : '要您复核的答复'} aside={draft.by} reply={draft} />
      {draft.own && <View className="muted t-note staff-under">自己写的不能自己审，等另一个人看过就发出去。</View>}
    </View>
  );
}

/** How it was rated: what the supervisor looks at first. */
function Rated({ rating }: Pick<Ticket, 'rating'>) {
  if (!rating) return null;
  const reasons = rating.reasons.map((reason) => REASON_WORDS[reason]).join('、');
  return (
    <Sheet>
      <Notice
        tone={rating.level === 'bad' || rating.level === 'very_bad' ? 'late' : 'ok'}
        title={`评价：${RATING_WORDS[rating.level]}`}
      >
        {reasons && <View>{reasons}</View>}
        {rating.words}
      </Notice>
    </Sheet>
  );
}

/** Everything said so far besides the question: what is waited for, the draft, the answer, the rating. */
export function Said({ ticket }: { ticket: Ticket }) {
  const { asked, extensionAsked, answer, state } = ticket;
  return (
    <>
      {asked !== undefined && state === 'awaiting' && (
        <Sheet>
          <Notice tone="info" title="在等提问人补充">
            {asked}
          </Notice>
        </Sheet>
      )}
      {extensionAsked !== undefined && state === 'signed' && (
        <Sheet>
          <Notice tone="soon" title="申请延期，等督查同意">
            {extensionAsked}
          </Notice>
        </Sheet>
      )}
      <Rated rating={ticket.rating} />
      <Draft ticket={ticket} />
      {answer && <Words title="发出的答复" aside={fullDayWords(answer.at)} reply={answer} />}
    </>
  );
}
