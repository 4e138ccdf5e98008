import { Text, View } from '@tarojs/components';
import { type Anchor, TICKET_KIND_WORDS, type Ticket } from '../../../../shared/ticket/ticket';
import { columnDay } from '../../../../shared/time/day';
import { Heading, Icon, Link, MarkedLine, Sheet } from '../../kit';
import { go } from '../../pages';

/** What the question points at, on the mark colour. */
function Marked({ anchor }: { anchor: Anchor }) {
  const { day, subject, title, amount, voucher } = anchor;
  const over =
    subject === undefined ? '问的是这一件' : ['问的是这一笔', voucher && `凭证 ${voucher}`].filter(Boolean).join('　');
  return (
    <View className="staff-anchor">
      <MarkedLine day={day ? columnDay(day) : '问'} over={over} what={subject ?? title} fen={amount} />
      <Link next onPress={() => go.disclosure(anchor.disclosure, anchor.line)}>
        看这份公开
      </Link>
    </View>
  );
}

/** The name stays hidden; who handles it may look, and that is written down. */
function Hidden({ ticket, onLook }: { ticket: Ticket; onLook: (() => void) | undefined }) {
  return (
    <View className="row wrap t-note staff-hidden-name">
      <Icon name="lock" size="s" />
      <Text className="muted">{ticket.contact ? '提问人已隐藏' : '提问人没留姓名电话'}</Text>
      {ticket.contact && onLook && <Link onPress={onLook}>因办理需要查看</Link>}
    </View>
  );
}

const bare = (words: string): string => words.trim().replace(/[。．.！!？?…]+$/, '');

/** What is asked, where, and about which line. */
export function Question({ ticket, onLook }: { ticket: Ticket; onLook: (() => void) | undefined }) {
  const { kind, placeName, number, topicName, title, text, anchor } = ticket;
  return (
    <View>
      <View className="staff-doc-top">
        <View className="kind">{[TICKET_KIND_WORDS[kind], placeName, topicName].join('　')}</View>
        <Heading level={2} size="title">
          {title}
        </Heading>
        <View className="muted t-note">编号 {number}</View>
        <Hidden ticket={ticket} onLook={onLook} />
      </View>
      {anchor && <Marked anchor={anchor} />}
      {bare(text) !== bare(title) && (
        <Sheet pad>
          <View className="muted t-note">原话</View>
          <View className="staff-words">{text}</View>
        </Sheet>
      )}
    </View>
  );
}
