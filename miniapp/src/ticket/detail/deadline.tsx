import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { OPEN_STATES } from '../../../../shared/ticket/flow';
import type { Ticket } from '../../../../shared/ticket/ticket';
import type { Explanation } from '../../../../shared/time/explanation';
import type { Standing } from '../../../../shared/time/standing';
import { Button, Chip, DayCells, dayWords, Heading, Notice, Sheet } from '../../kit';
import { ExplainSheet } from '../explain-sheet';

const UNITS: Record<Standing['unit'], { cell: string; of: string }> = {
  workday: { cell: '一格是一个工作日', of: '个工作日' },
  day: { cell: '一格是一天', of: '天' },
  hour: { cell: '一格是一小时', of: '小时' },
};

/** After how many used units the clock stood still, for each pause. */
export function pausesOf(rows: Explanation['rows'] = []): number[] {
  let used = 0;
  const pauses: number[] = [];
  for (const { counts } of rows) {
    if (counts === 'paused') pauses.push(used);
    else if (counts !== 'skipped') used += counts;
  }
  return [...new Set(pauses)];
}

function Days({ standing, explanation }: { standing: Standing; explanation: Explanation | undefined }) {
  const { used, total, left, unit, due } = standing;
  const { cell, of } = UNITS[unit];
  return (
    <>
      <View className="row between wrap">
        <Chip {...standing} />
        <Text className="muted t-note">{cell}</Text>
      </View>
      <View className="deadline">
        <Heading size="title">最晚 {dayWords(due)}答复您</Heading>
      </View>
      <DayCells used={used} total={total} unit={of} pausedAfter={unit === 'hour' ? [] : pausesOf(explanation?.rows)} />
      <View className="deadline-words t-note">
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

/** By when an answer is owed, day by day, and why that day. */
export function Deadline({ ticket }: { ticket: Ticket }) {
  const [why, setWhy] = useState(false);
  const { state, standing, explanation, calendarMissing } = ticket;
  if (!OPEN_STATES.includes(state)) return null;
  if (calendarMissing !== undefined) {
    return (
      <Sheet>
        <Notice tone="soon" title="最晚哪天现在算不准">
          {`${calendarMissing} 年的放假安排还没公布，公布了马上算好，写在下面。照样在办。`}
        </Notice>
      </Sheet>
    );
  }
  return (
    <Sheet pad>
      {standing && <Days standing={standing} explanation={explanation} />}
      {explanation && (
        <Button small width="full" onPress={() => setWhy(true)}>
          为什么是这一天？
        </Button>
      )}
      {why && explanation && <ExplainSheet explanation={explanation} onClose={() => setWhy(false)} />}
    </Sheet>
  );
}
