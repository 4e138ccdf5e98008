import { Text, View } from '@tarojs/components';
import { yuan } from '../../../../shared/money';
import { columnDay } from '../../../../shared/time/day';
import { After, Before, Icon, Press, usePieces } from '../../kit';
import { dayFrom } from '../day-text';
import { type Finding, wordsOf } from './findings';
import type { PaperLine } from './paper';
import { type Period, sidesOf } from './typed-ledger';

interface LineRowProps {
  readonly line: PaperLine;
  readonly period: Period;
  readonly running: number;
  readonly finding: Finding | undefined;
  readonly isFirst: boolean;
  readonly onPress: () => void;
}

const signed = (line: PaperLine): string => {
  const { income, expense } = sidesOf(line);
  return line.side === 'income' ? `＋${yuan(income)}` : `－${yuan(expense)}`;
};

/** A line as it stands so far, with the balance after it; wrong ones say what is wrong. */
function LineRow({ line, period, running, finding, isFirst, onPress }: LineRowProps) {
  const day = dayFrom(line.day, period.from, period.to);
  return (
    <View className={`ln ${isFirst ? 'first' : ''}`}>
      <Press className="ln-press" onPress={onPress}>
        <View className="ln-c">{day ? columnDay(day) : '?'}</View>
        <View className="ln-d">
          <View className="ln-top">
            <View className="ln-what">
              {line.subject || '还没写事由'}
              <View className="t-note muted">结余 {yuan(running)}</View>
            </View>
            <Text className="ln-amount">{signed(line)}</Text>
            <Icon name="edit" size="s" />
          </View>
          {finding && (
            <View className="row t-note late b">
              <Icon name="bang" size="xs" />
              <Text className="grow">{wordsOf(finding)}</Text>
            </View>
          )}
        </View>
      </Press>
    </View>
  );
}

interface LineRowsProps {
  readonly lines: readonly PaperLine[];
  readonly period: Period;
  readonly running: readonly number[];
  readonly findings: readonly Finding[];
  readonly onOpen: (id: string) => void;
}

export function LineRows({ lines, period, running, findings, onOpen }: LineRowsProps) {
  // The last one is the one being written.
  const pieces = usePieces(lines.length, lines.length - 1);
  const { from, to } = pieces;
  return (
    <View className="sheet">
      <Before pieces={pieces} />
      <View>
        {lines.slice(from, to).map((line, nth) => (
          <LineRow
            key={line.id}
            line={line}
            period={period}
            running={running[from + nth] ?? 0}
            finding={findings.find((finding) => finding.line === from + nth)}
            isFirst={nth === 0}
            onPress={() => onOpen(line.id)}
          />
        ))}
      </View>
      <After pieces={pieces} />
    </View>
  );
}
