import { View } from '@tarojs/components';
import { isBad, RATING_WORDS, REASON_WORDS, type Ticket } from '../../../../shared/ticket/ticket';
import { Paragraphs } from '../../answer/paragraphs';
import { Button, Link, Notice, Plain, Sheet } from '../../kit';
import { go } from '../../pages';

/** Asks once more about the same thing. */
export const askAgain = ({ anchor, place, topic }: Ticket): void =>
  go.ask({ ...(anchor && { disclosure: anchor.disclosure, line: anchor.line }), place, topic });

/** The plain line first, then the details, and the way to ask again. */
export function Answer({ ticket }: { ticket: Ticket }) {
  const { answer } = ticket;
  if (answer === undefined) return null;
  return (
    <Sheet>
      <Plain text={answer.plain} />
      <View className="answer-rest">
        {answer.detail !== undefined && (
          <View className="answer-detail">
            <Paragraphs text={answer.detail} />
          </View>
        )}
        <Button small width="full" icon="ask" onPress={() => askAgain(ticket)}>
          再问一次
        </Button>
      </View>
    </Sheet>
  );
}

/** The same question and answer, without who asked, stands where everyone can read it. */
export function Published({ ticket: { published } }: { ticket: Ticket }) {
  if (published === undefined) return null;
  return (
    <Sheet>
      <Notice tone="ok" title="这一问一答给大家看了">
        <View>去掉了您的个人信息，没人知道是谁问的。</View>
        <Link next onPress={() => go.answer(published)}>
          看看公开的样子
        </Link>
      </Notice>
    </Sheet>
  );
}

/** How the person rated it. */
export function Rated({ ticket: { rating, state } }: { ticket: Ticket }) {
  if (rating === undefined) return null;
  const reasons = rating.reasons.map((reason) => REASON_WORDS[reason]).join('、');
  return (
    <Sheet pad>
      <View className="b">您评的：{RATING_WORDS[rating.level]}</View>
      {reasons !== '' && <View className="muted t-note">{reasons}</View>}
      {rating.words !== undefined && <View className="said">{rating.words}</View>}
      {isBad(rating.level) && state === 'reopened' && (
        <View className="t-note rate-says">督查正在重新查，查清楚了给您回话。</View>
      )}
    </Sheet>
  );
}
