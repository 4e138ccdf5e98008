import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { Id } from '../../../../shared/text';
import { OPEN_STATES } from '../../../../shared/ticket/flow';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { ErrorState, figured, Loaded, Page, Section, Sheet } from '../../kit';
import { RetrieveForm } from '../../me/retrieve';
import { opened } from '../../opened';
import { AnchorLine } from '../anchor-line';
import { Due } from '../due';
import { Answer, Published, Rated } from './answer';
import { Bar } from './bar';
import { Head } from './head';
import { Progress } from './progress';
import { RateForm } from './rate';
import { JustSent } from './sent';
import { StaleSheet } from './stale-sheet';
import { SupplementForm } from './supplement';
import { type RatingOnScreen, useRating } from './use-rating';
import { type TicketOnScreen, useTicket } from './use-ticket';

interface Shown {
  readonly ticket: Ticket;
  readonly screen: TicketOnScreen;
  readonly rating: RatingOnScreen;
}

/** What was asked, in full, and what it points at. */
function Asked({ ticket: { anchor, text, topicName } }: { ticket: Ticket }) {
  return (
    <>
      <Section title="您问的" aside={topicName} />
      {anchor && <AnchorLine anchor={anchor} />}
      <Sheet pad>
        <View className="said">{figured(text)}</View>
      </Sheet>
    </>
  );
}

function Question({ ticket, screen, rating }: Shown) {
  const { can } = ticket;
  return (
    <>
      <Head ticket={ticket} />
      <View className="stack">
        {screen.error && <ErrorState error={screen.error} title="没发出去" />}
        {can.includes('supplement') && <SupplementForm ticket={ticket} screen={screen} />}
        <Answer ticket={ticket} />
        {can.includes('rate') && <RateForm rating={rating} />}
        <Rated ticket={ticket} />
        <Published ticket={ticket} />
        {OPEN_STATES.includes(ticket.state) && <Due ticket={ticket} title={(day) => `最晚 ${day}答复您`} />}
      </View>
      <Progress ticket={ticket} />
      <Asked ticket={ticket} />
    </>
  );
}

/** On another phone or after signing out: the code brings it back. */
function NotSignedIn({ reload }: { reload: () => void }) {
  return (
    <>
      <Section title="要先知道是您" />
      <Sheet pad>
        <RetrieveForm onDone={reload} />
      </Sheet>
    </>
  );
}

/** One's own question: where it stands, by when and why, the answer, and what can be done. */
function TicketDetail({ id, fresh }: { id: string; fresh?: string | undefined }) {
  const screen = useTicket(id);
  const rating = useRating(id, screen);
  const { query, ticket, stale } = screen;
  const shown = ticket && { ticket, screen, rating };
  return (
    <Page
      title={ticket?.answer ? '答复' : '我的问题'}
      savedAt={query.savedAt}
      demo={ticket?.demo}
      bar={shown && <Bar {...shown} />}
    >
      {fresh !== undefined && ticket && <JustSent ticket={ticket} />}
      {shown && <Question {...shown} />}
      {!shown && query.error?.code === 'signed_out' && <NotSignedIn reload={query.reload} />}
      {!shown && query.error?.code !== 'signed_out' && <Loaded query={query}>{() => null}</Loaded>}
      {ticket && stale && <StaleSheet seen={ticket} current={stale.current} onGoOn={stale.takeCurrent} />}
    </Page>
  );
}

export default opened('我的问题', z.object({ id: Id, fresh: z.string().optional() }), TicketDetail);
