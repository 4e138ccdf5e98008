import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';

/** How the time stands; a `Standing` fits. `used` of `total` fills the pie of `ok`. */
export interface ChipProps {
  readonly tone: 'ok' | 'soon' | 'late' | 'paused' | 'done' | 'off';
  readonly words: string;
  readonly used?: number;
  readonly total?: number;
  /** Without ground, shape above words: the left column of a queue. */
  readonly bare?: boolean;
}

const COLOUR = { ok: 'ok', soon: 'soon', late: 'late', paused: 'info', done: 'ok', off: 'off' } as const;
const PIES: readonly IconName[] = ['pie0', 'pie1', 'pie2', 'pie3', 'pie4', 'pie5', 'pie6', 'pie7', 'pie8'];
const SHAPE: Record<Exclude<ChipProps['tone'], 'ok' | 'off'>, IconName> = {
  soon: 'warn',
  late: 'bang',
  paused: 'pause',
  done: 'done',
};

function shapeOf(tone: ChipProps['tone'], share: number): IconName | undefined {
  if (tone === 'off') return undefined;
  if (tone !== 'ok') return SHAPE[tone];
  return PIES[Math.round(Math.min(1, Math.max(0, share)) * 8)];
}

/** 超期 and 1 个工作日 on a line each. */
const partsOf = (words: string): string[] => words.split(/ (?=\d)/);

/** Word, shape and colour together; never colour alone. */
export function Chip({ tone, words, used = 0, total = 1, bare }: ChipProps) {
  const shape = shapeOf(tone, used / total);
  return (
    <View className={`chip k-${COLOUR[tone]} ${bare ? 'bare' : ''}`}>
      {shape && <Icon name={shape} size={bare ? 's' : 'xs'} />}
      {bare ? partsOf(words).map((part) => <View key={part}>{part}</View>) : <Text>{words}</Text>}
    </View>
  );
}
