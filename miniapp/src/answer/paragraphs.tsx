import { View } from '@tarojs/components';
import { figured } from '../kit';

/** Text of many lines, one block for each. */
export function Paragraphs({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place
        <View key={at} className={`text-p ${at === 0 ? 'first' : ''}`}>
          {figured(line)}
        </View>
      ))}
    </>
  );
}
