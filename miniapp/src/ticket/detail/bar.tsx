import { useState } from 'react';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { Button } from '../../kit';
import { platform } from '../../platform';
import { askAgain } from './answer';
import type { RatingOnScreen } from './use-rating';
import type { TicketOnScreen } from './use-ticket';
import { WithdrawSheet } from './withdraw';

interface BarProps {
  readonly ticket: Ticket;
  readonly screen: TicketOnScreen;
  readonly rating: RatingOnScreen;
}

function RateBar({ screen, rating }: BarProps) {
  return (
    <>
      <Button width="grow" onPress={platform.back}>
        不评了
      </Button>
      <Button
        width="grow grow2"
        kind="filled"
        off={rating.value.level === undefined ? '点一个脸再交' : undefined}
        busy={screen.isActing ? '正在发' : undefined}
        onPress={rating.send}
      >
        交评价
      </Button>
    </>
  );
}

function WaitBar({ ticket, screen }: BarProps) {
  const [asking, setAsking] = useState(false);
  const { phone } = ticket.receiver;
  return (
    <>
      {ticket.can.includes('withdraw') && (
        <Button width="grow" onPress={() => setAsking(true)}>
          不问了
        </Button>
      )}
      {phone !== undefined && (
        <Button width="grow" icon="phone" onPress={() => platform.call(phone)}>
          打电话问
        </Button>
      )}
      {asking && <WithdrawSheet screen={screen} onClose={() => setAsking(false)} />}
    </>
  );
}

/** What can be done now. */
export function Bar(props: BarProps) {
  const { ticket } = props;
  const { can, state } = ticket;
  if (can.includes('rate')) return <RateBar {...props} />;
  if (can.includes('withdraw') || state === 'reopened') return <WaitBar {...props} />;
  return (
    <Button width="full" icon="ask" onPress={() => askAgain(ticket)}>
      再问一次
    </Button>
  );
}
