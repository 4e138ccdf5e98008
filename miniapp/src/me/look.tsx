import { View } from '@tarojs/components';
import { useElder } from '../elder';
import { Check, Chips, Sheet } from '../kit';
import { choose, useSettings } from '../settings';

const THEMES = [
  { value: 'phone', words: '跟随系统' },
  { value: 'light', words: '浅色' },
  { value: 'dark', words: '深色' },
] as const;
type ThemeChoice = (typeof THEMES)[number]['value'];

/** Large type and the colours, as chosen on this phone. */
export function Look() {
  const { elder, turn } = useElder();
  const { theme } = useSettings();
  const change = (value: ThemeChoice) => choose({ theme: value === 'phone' ? undefined : value });
  return (
    <Sheet>
      <View className="setting">
        <Check words="大字版" value={elder} onChange={turn} />
      </View>
      <View className="setting">
        <View className="lab">颜色</View>
        <Chips label="颜色" options={THEMES} value={theme ?? 'phone'} onChange={change} />
      </View>
    </Sheet>
  );
}
