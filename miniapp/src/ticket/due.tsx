import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Ticket } from '../../../shared/ticket/ticket';
import { dayOf, monthDay, timeOf } from '../../../shared/time/day';
import type { Explanation } from '../../../shared/time/explanation';
import { amountWords } from '../../../shared/time/rule';
import type { Standing } from '../../../shared/time/standing';
import { Button, Chip, DayCells, Heading, Notice, Sheet } from '../kit';
import './due.css';
import { WhySheet } from './why-sheet';

/** More cells than these say nothing to the eye. */
const MOST_CELLS = 60;

/** 10 月 22 日; an hour clock ends at a minute: 10 月 22 日 14:05. */
export const dueWords = ({ due, unit }: Pick<Standing, 'due' | 'unit'>): string =>
  `${monthDay(dayOf(due))}${unit === 'hour' ? ` ${timeOf(due)}` : ''}`;

/** Used days before each pause, where the cells show ‖. */
function pausesIn(explanation: Explanation | undefined): number[] {
  let used = 0;
  return (explanation?.rows ?? []).flatMap(({ counts }) => {
    if (typeof counts === 'number') used += counts;
    return counts === 'paused' ? [used] : [];
  });
}

function Cells({ standing, explanation }: { standing: Standing; explanation: Explanation | undefined }) {
  const { used, total, left, unit } = standing;
  const pausedAfter = unit === 'hour' ? [] : pausesIn(explanation);
  const unitWords = amountWords(unit, 0).slice(2);
  return (
    <>
      {total <= MOST_CELLS && <DayCells used={used} total={total} pausedAfter={pausedAfter} unit={unitWords} />}
      <View className="row between t-note due-used">
        <Text>用了 {amountWords(unit, used)}</Text>
        <Text>{left < 0 ? `多用了 ${amountWords(unit, -left)}` : `还剩 ${amountWords(unit, left)}`}</Text>
      </View>
    </>
  );
}

interface DueProps {
  readonly ticket: Pick<Ticket, 'standing' | 'explanation' | 'calendarMissing'>;
  /** What stands in large type; is given the day: 最晚 10 月 22 日答复您. */
  readonly title: (day: string) => string;
}

/** Until when, how much of it is used, and why it is this day. */
export function Due({ ticket, title }: DueProps) {
  const [open, setOpen] = useState(false);
  const { standing, explanation, calendarMissing } = ticket;
  if (!standing) {
    const says = `${calendarMissing ?? ''} 年的放假安排还没公布或没录入，录入后马上算出来。`;
    return (
      <Sheet>
        <Notice tone="soon" title="到期日还算不出来">
          {says}
        </Notice>
      </Sheet>
    );
  }
  return (
    <Sheet pad>
      <View className="row between wrap">
        <Chip {...standing} />
        <View className="muted t-note">一格是{amountWords(standing.unit, 1).replace('1 ', '一')}</View>
      </View>
      <View className="due-title">
        <Heading size="title">{title(dueWords(standing))}</Heading>
      </View>
      <Cells standing={standing} explanation={explanation} />
      {explanation && (
        <Button width="full" onPress={() => setOpen(true)}>
          为什么是这一天？
        </Button>
      )}
      {open && explanation && <WhySheet explanation={explanation} onClose={() => setOpen(false)} />}
    </Sheet>
  );
}
