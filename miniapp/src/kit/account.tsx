import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { yuan } from '../../../shared/money';
import { Icon } from './icon';

export interface Sum {
  readonly words: string;
  /** Amount in 分. */
  readonly fen: number;
  readonly sign?: '＋' | '－';
}

/** Amounts over an ink rule and their total; the double underline says: final, it adds up. */
export function Sums({ rows, total }: { rows: readonly Sum[]; total: Sum }) {
  const signed = rows.some((row) => row.sign);
  const indent = signed && <Text className="acc-sign" />;
  return (
    <View className="acc">
      {rows.map(({ words, fen, sign }) => (
        <View key={words} className="acc-r">
          <View>
            {signed && <Text className="acc-sign">{sign}</Text>}
            {words}
          </View>
          <Text className={signed ? 'acc-n' : 'nb'}>{yuan(fen)}</Text>
        </View>
      ))}
      <View className="acc-r acc-total">
        <View>
          {indent}
          {total.words}
          <Text className="unit">（元）</Text>
        </View>
        <Text className="final">{yuan(total.fen)}</Text>
      </View>
    </View>
  );
}

export interface AccountProps {
  /** Amounts in 分. */
  readonly opening: number;
  readonly income: number;
  readonly expense: number;
  readonly closing: number;
  readonly openingWords?: string;
}

/** 上季剩下 ＋进账 －花了 = 还剩. */
export function Account({ opening, income, expense, closing, openingWords = '上季剩下' }: AccountProps) {
  const rows: Sum[] = [
    { words: openingWords, fen: opening },
    { words: '进账', fen: income, sign: '＋' },
    { words: '花了', fen: expense, sign: '－' },
  ];
  return <Sums rows={rows} total={{ words: '还剩', fen: closing }} />;
}

/** Under an account the server has checked: ✓ 账对得上, or ■ by how much (分) it does not. */
export function Checked({ off = 0, note }: { off?: number; note?: ReactNode }) {
  return (
    <View className={`acc-check ${off === 0 ? 'ok' : 'late'}`}>
      <Icon name={off === 0 ? 'tick' : 'bang'} size={off === 0 ? 's' : 'xs'} />
      <Text>{off === 0 ? '账对得上' : `账对不上，差 ${yuan(Math.abs(off))} 元`}</Text>
      {note !== undefined && <Text className="muted">{note}</Text>}
    </View>
  );
}
