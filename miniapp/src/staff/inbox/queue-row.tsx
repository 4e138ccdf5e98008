import { View } from '@tarojs/components';
import { STATE_WORDS } from '../../../../shared/ticket/flow';
import { TICKET_KIND_WORDS, type TicketRow } from '../../../../shared/ticket/ticket';
import { Chip, type ChipProps, Row } from '../../kit';
import { goStaff } from '../go';

const NO_CLOCK: ChipProps = { tone: 'off', words: '没有期限' };

/** How the time stands, or which year's calendar is missing to tell. */
export const chipOf = ({ standing, calendarMissing }: Pick<TicketRow, 'standing' | 'calendarMissing'>): ChipProps =>
  standing ?? (calendarMissing ? { tone: 'soon', words: `缺 ${calendarMissing} 年放假安排` } : NO_CLOCK);

/** 求助 道士冲村 待签收; a supervisor also sees which office has it. Who asked is not shown. */
function marksOf({ kind, placeName, state, receiver }: TicketRow, withOffice: boolean): string[] {
  const office = withOffice ? [receiver.name] : [];
  return [TICKET_KIND_WORDS[kind], placeName, ...office, STATE_WORDS[state].staff];
}

/** A line of the queue: time left ‖ what it is about. */
export function QueueRow({ ticket, withOffice }: { ticket: TicketRow; withOffice: boolean }) {
  const chip = chipOf(ticket);
  const marks = marksOf(ticket, withOffice);
  return (
    <Row column={<Chip {...chip} bare />} title={ticket.title} onPress={() => goStaff('handle', { id: ticket.id })}>
      <View className="staff-marks muted t-note">
        {marks.map((mark) => (
          <View key={mark}>{mark}</View>
        ))}
      </View>
    </Row>
  );
}
