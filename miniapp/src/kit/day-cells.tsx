import { View } from '@tarojs/components';
import { aria } from './aria';

/** One cell per day: used, left, and ‖ where the clock stood still. `pausedAfter` counts used days before the pause. */
export function DayCells(props: { used: number; total: number; pausedAfter?: readonly number[]; unit?: string }) {
  const { total, pausedAfter = [], unit = '个工作日' } = props;
  const used = Math.min(props.used, total);
  const cells = Array.from({ length: total }, (_, day) => (day < used ? 'used' : 'left'));
  const shown = cells.flatMap((cell, day) => (pausedAfter.includes(day) ? ['paused', cell] : [cell]));
  return (
    <View
      className="cells"
      style={{ gridTemplateColumns: `repeat(${10 + pausedAfter.length}, 1fr)` }}
      {...aria({ role: 'img', label: `用了 ${used} ${unit}，还剩 ${total - used} ${unit}` })}
    >
      {shown.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day has no identity but its place
        <View key={at} className={`cell ${cell}`}>
          {cell === 'paused' && <View className="cell-bar" />}
          {cell === 'paused' && <View className="cell-bar" />}
        </View>
      ))}
    </View>
  );
}
