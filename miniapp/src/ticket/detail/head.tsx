import { Text, View } from '@tarojs/components';
import { STATE_WORDS } from '../../../../shared/ticket/flow';
import { TICKET_KIND_WORDS, type Ticket } from '../../../../shared/ticket/ticket';
import { Chip, dayWords, Heading } from '../../kit';
import { chipOf } from '../chip';
import { receiverWords } from '../words';

function Answerer({ ticket: { answer, receiver } }: { ticket: Ticket }) {
  if (answer === undefined) return <Text>交给{receiverWords(receiver)}</Text>;
  return (
    <>
      <Text>{answer.by}</Text> <Text className="nb">{dayWords(answer.at)}答</Text>
    </>
  );
}

/** Above this a first sentence is no heading any more. */
const LONGEST = 120;

/** The title is the first sentence, cut for rows; on its own page it stands whole. */
function wholeTitle({ title, text }: Ticket): string {
  const start = title.replace(/…$/, '');
  const [first = ''] = text.trim().split(/[\n。！!]/);
  return start !== title && first.startsWith(start) && first.length <= LONGEST ? first : title;
}

/** Where it stands, in everyday words; its title; who asked and who answers when; and its number. */
export function Head({ ticket }: { ticket: Ticket }) {
  const chip = chipOf(ticket);
  return (
    <View className="doc-head">
      <View className="doc-marks">
        <Text className="kind">{TICKET_KIND_WORDS[ticket.kind]}</Text>
        {ticket.standing?.tone === 'done' && chip && <Chip {...chip} />}
        {ticket.state === 'withdrawn' && chip && <Chip {...chip} />}
      </View>
      <Heading size="title">{wholeTitle(ticket)}</Heading>
      <View className="b state-words">{STATE_WORDS[ticket.state].resident}</View>
      <View className="muted t-note">
        <Text className="nb">您 {dayWords(ticket.at)}问的，</Text>
        <Answerer ticket={ticket} />
      </View>
      <View className="muted t-note">编号 {ticket.number}</View>
    </View>
  );
}
