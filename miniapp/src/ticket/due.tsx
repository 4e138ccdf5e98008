import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Ticket } from '../../../shared/ticket/ticket';
import { dayOf, monthDay, timeOf } from '../../../shared/time/day';
import type { Explanation } from '../../../shared/time/explanation';
import type { Standing } from '../../../shared/time/standing';
import { Button, Chip, DayCells, Heading, Notice, Sheet } from '../kit';
import './due.css';
import { ExplainSheet } from './explain-sheet';

const UNITS: Record<Standing['unit'], { cell: string; of: string }> = {
  workday: { cell: '一格是一个工作日', of: '个工作日' },
  day: { cell: '一格是一天', of: '天' },
  hour: { cell: '一格是一小时', of: '小时' },
};
/** More cells than these say nothing to the eye. */
const MOST_CELLS = 60;

/** 10 月 22 日; an hour clock ends at a minute: 10 月 22 日 14:05. */
const dueWords = ({ due, unit }: Standing): string =>
  `${monthDay(dayOf(due))}${unit === 'hour' ? ` ${timeOf(due)}` : ''}`;

/** After how many used days the clock stood still, for each pause. */
function pausesOf(rows: Explanation['rows'] = []): number[] {
  let used = 0;
  const pauses: number[] = [];
  for (const { counts } of rows) {
    if (counts === 'paused') pauses.push(used);
    else if (counts !== 'skipped') used += counts;
  }
  return [...new Set(pauses)];
}

function Days({
  standing,
  explanation,
  title,
}: {
  standing: Standing;
  explanation: Explanation | undefined;
  title: string;
}) {
  const { used, total, left, unit } = standing;
  const { cell, of } = UNITS[unit];
  const pausedAfter = unit === 'hour' ? [] : pausesOf(explanation?.rows);
  return (
    <>
      <View className="row between wrap">
        <Chip {...standing} />
        {total <= MOST_CELLS && <Text className="muted t-note">{cell}</Text>}
      </View>
      <View className="due-title">
        <Heading size="title">{title}</Heading>
      </View>
      {total <= MOST_CELLS && <DayCells used={used} total={total} unit={of} pausedAfter={pausedAfter} />}
      <View className="due-used t-note">
        <Text className="nb">
          用了 <Text className="b">{used}</Text> {of}
        </Text>
        <Text className="nb">
          {left < 0 ? '超了' : '还剩'} <Text className="b">{Math.abs(left)}</Text> {of}
        </Text>
      </View>
    </>
  );
}

interface DueProps {
  readonly ticket: Pick<Ticket, 'standing' | 'explanation' | 'calendarMissing'>;
  /** What stands in large type; is given the day: 最晚 10 月 22 日答复您. */
  readonly title: (day: string) => string;
}

/** Until when, how much of it is used, and why it is this day; for the person and for those who answer. */
export function Due({ ticket, title }: DueProps) {
  const [why, setWhy] = useState(false);
  const { standing, explanation, calendarMissing } = ticket;
  if (!standing) {
    return (
      <Sheet>
        <Notice tone="soon" title="最晚哪天现在算不准">
          {`${calendarMissing ?? ''} 年的放假安排还没公布，公布了马上算好，写在下面。照样在办。`}
        </Notice>
      </Sheet>
    );
  }
  return (
    <Sheet pad>
      <Days standing={standing} explanation={explanation} title={title(dueWords(standing))} />
      {explanation && (
        <Button small width="full" onPress={() => setWhy(true)}>
          为什么是这一天？
        </Button>
      )}
      {why && explanation && <ExplainSheet explanation={explanation} onClose={() => setWhy(false)} />}
    </Sheet>
  );
}
