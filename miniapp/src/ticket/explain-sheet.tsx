import { Text, View } from '@tarojs/components';
import type { Explanation } from '../../../shared/time/explanation';
import { BottomSheet, clausesOf, figured } from '../kit';
import './due.css';

const TONES: Record<string, string> = { skipped: 'muted', paused: 'info' };
const toneOf = (counts: number | string): string => TONES[counts] ?? '';

/** 国家规定给 5 个工作日, the figure in bold. */
function Headline({ text }: { text: string }) {
  return (
    <View className="why-head">
      {clausesOf(text)
        .flat()
        .map(({ text: piece, whole }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a sentence has no identity but its place
          <Text key={at} className={whole ? 'b nb' : ''}>
            {piece}
          </Text>
        ))}
    </View>
  );
}

/** 为什么是这一天: the law's number, every stretch with its reason, the sum, what could make it earlier, the law. */
export function ExplainSheet({ explanation, onClose }: { explanation: Explanation; onClose: () => void }) {
  const { title, headline, rows, sum, total, extension, hint, law } = explanation;
  return (
    <BottomSheet title={title} onClose={onClose}>
      <Headline text={headline} />
      {rows.map(({ when, why, counts, says }) => (
        <View key={when} className="why-row">
          <Text className="why-when">{when}</Text>
          <Text className={`grow ${toneOf(counts)}`}>{figured(why)}</Text>
          <Text className={`b nb ${toneOf(counts)}`}>{says}</Text>
        </View>
      ))}
      <View className="why-sum">
        <Text className="b grow">{sum.includes('+') ? sum.replace(/\+/g, '＋') : '一共'}</Text>
        <Text className="final">{total}</Text>
      </View>
      {extension !== undefined && <View className="why-hint">{figured(extension)}</View>}
      {hint !== undefined && <View className="why-hint">{figured(hint)}</View>}
      <View className="muted t-note">{law.startsWith('《') ? `依据${law}` : law}</View>
    </BottomSheet>
  );
}
