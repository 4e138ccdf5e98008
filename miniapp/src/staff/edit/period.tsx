import { View } from '@tarojs/components';
import { Chips, Field, Sheet, TextField } from '../../kit';
import { openingWords } from '../../place/words';
import { DayField } from '../day-field';
import { today } from '../today';
import { errorAt } from './findings';
import { periodsAt } from './periods';
import { EVER, periodOf } from './typed-ledger';
import type { Writing } from './use-paper';

/** Which stretch the account is for, and what was left before it. */
export function PeriodPart({ writing: { paper, change, findings } }: { writing: Writing }) {
  const period = periodOf(paper);
  const usual = periodsAt(today());
  const chosen = usual.find(({ from, to }) => from === paper.from && to === paper.to)?.words;
  function choose(words: string): void {
    const period = usual.find((one) => one.words === words);
    if (period) change({ from: period.from, to: period.to });
  }
  return (
    <Sheet pad>
      <View className="stack">
        <Field label="哪一段的账">
          <Chips
            label="哪一段的账"
            options={usual.map(({ words }) => ({ value: words, words }))}
            value={chosen}
            onChange={choose}
          />
        </Field>
        <DayField label="从哪天" value={paper.from} onChange={(from) => change({ from })} {...EVER} />
        <DayField
          label="到哪天"
          value={paper.to}
          onChange={(to) => change({ to })}
          {...EVER}
          error={period && errorAt(findings, 'to')}
        />
        <TextField
          label={`${openingWords(period ?? EVER)}（元）`}
          type="digit"
          placeholder="286413.50"
          hint="没有就不填，算 0"
          value={paper.opening}
          onChange={(opening) => change({ opening })}
          error={errorAt(findings, 'opening')}
        />
      </View>
    </Sheet>
  );
}
