import { Text, View } from '@tarojs/components';
import { isBad, RatingReason, REASON_WORDS } from '../../../../shared/ticket/ticket';
import { Heading, ManyChips, Rating, Sheet, TextArea } from '../../kit';
import type { RatingOnScreen } from './use-rating';

const OWN = 'own';
const REASONS: readonly { value: RatingReason | typeof OWN; words: string }[] = [
  ...RatingReason.options.map((value) => ({ value, words: REASON_WORDS[value] })),
  { value: OWN, words: '自己说' },
];

/** Where it was not good enough: any number of reasons, or none. */
function Why({ rating: { value, change } }: { rating: RatingOnScreen }) {
  return (
    <>
      <View className="rate-why">
        <Text className="b">哪里不满意？</Text>
        <Text className="muted t-note">　可多选，可不选</Text>
      </View>
      <ManyChips
        label="哪里不满意"
        options={REASONS}
        value={[...value.reasons, ...(value.says ? ([OWN] as const) : [])]}
        onChange={(chosen) =>
          change({ says: chosen.includes(OWN), reasons: RatingReason.options.filter((r) => chosen.includes(r)) })
        }
      />
      {value.says && (
        <View className="rate-says">
          <TextArea label="您说说" value={value.words} onChange={(words) => change({ words })} />
        </View>
      )}
      <View className="t-note rate-says">选了不满意，督查会重新查，查清楚了给您回话。</View>
    </>
  );
}

/** The five levels; none is preselected, and not rating is as good. */
export function RateForm({ rating }: { rating: RatingOnScreen }) {
  const { level } = rating.value;
  return (
    <Sheet pad>
      <Heading>这次答复，您满意吗？</Heading>
      <View className="muted t-note rate-note">不评也行。答您的人看不到是谁评的。</View>
      <Rating value={level} onChange={(chosen) => rating.change({ level: chosen })} />
      {level !== undefined && isBad(level) && <Why rating={rating} />}
    </Sheet>
  );
}
