import { Text, View } from '@tarojs/components';
import type { Explanation, ExplanationRow } from '../../../shared/time/explanation';
import { BottomSheet, Clauses } from '../kit';
import './due.css';

const TONE = { skipped: 'muted', paused: 'info' } as const;

function Stretch({ row }: { row: ExplanationRow }) {
  const tone = typeof row.counts === 'number' ? '' : TONE[row.counts];
  return (
    <View className="why-row">
      <Text className="why-when">{row.when}</Text>
      <Text className={`grow ${tone}`}>{row.why}</Text>
      <Text className={`b nb ${tone}`}>{row.says}</Text>
    </View>
  );
}

/** 为什么是这一天: every stretch with its reason, the sum, what could make it earlier, and the law in one line. */
export function WhySheet({ explanation, onClose }: { explanation: Explanation; onClose: () => void }) {
  const { title, headline, rows, sum, total, law, extension, hint } = explanation;
  return (
    <BottomSheet title={title} onClose={onClose}>
      <View className="why-head">
        <Clauses text={headline} />
      </View>
      {rows.map((row) => (
        <Stretch key={row.from} row={row} />
      ))}
      <View className="why-row why-sum">
        <Text className="grow b">{sum}</Text>
        <Text className="final">{total}</Text>
      </View>
      {extension !== undefined && <View className="why-note">{extension}</View>}
      {hint !== undefined && <View className="why-hint">{hint}</View>}
      <View className="muted t-note">{law}</View>
    </BottomSheet>
  );
}
