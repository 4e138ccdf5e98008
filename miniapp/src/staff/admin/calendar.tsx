import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import type { CalendarYear } from '../../../../shared/time/calendar';
import { useDraft } from '../../drafts';
import { Button, ErrorState, Loaded, Notice, Row, Section, Sheet, TextArea, TextField } from '../../kit';
import { useList } from '../../use-list';
import { useQuery } from '../../use-query';
import { useWrite } from '../../use-write';
import { today } from '../today';
import { yearFrom } from './year-text';

const Typed = z.strictObject({ year: z.string(), off: z.string(), work: z.string(), source: z.string() });
const BLANK = { year: '', off: '', work: '', source: '' };

/** What only an admin can mend: which years are missing. */
function Notices() {
  const list = useList(api.noticeList, (cursor) => ({ query: { cursor, limit: 20 } }));
  if (list.rows.length === 0) return null;
  return (
    <View>
      <Section title="要您处理的" aside={`${list.rows.length} 件`} />
      <Sheet>
        {list.rows.map(({ id, says }) => (
          <Notice key={id} tone="soon" title={says} />
        ))}
      </Sheet>
    </View>
  );
}

function YearRow({ year }: { year: CalendarYear }) {
  const note = `放假 ${year.off.length} 天，调休上班 ${year.work.length} 天`;
  return <Row top={<View className="staff-year">{year.year}</View>} title={note} note={year.source} />;
}

/** The year that will be needed next, while it is not here yet. */
function NextYear({ years }: { years: readonly CalendarYear[] }) {
  const next = Number(today().slice(0, 4)) + 1;
  if (years.some(({ year }) => year === next)) return null;
  return <Notice tone="soon" title={`缺 ${next} 年：国务院公布后马上录`} />;
}

/** A year as announced: pasted line by line. Open tickets are recomputed at once. */
function YearForm({ onSaved }: { onSaved: () => void }) {
  const draft = useDraft('calendar year', Typed, BLANK);
  const { value, change } = draft;
  const write = useWrite(api.calendarSet);
  const read = yearFrom(value);
  async function save(): Promise<void> {
    if (!('year' in read)) return;
    const saved = await write.send({ params: { year: read.year.year }, body: read.year });
    if (!saved) return;
    draft.clear();
    onSaved();
  }
  return (
    <Sheet pad>
      <View className="stack">
        <TextField
          label="哪一年"
          type="number"
          placeholder="2027"
          value={value.year}
          onChange={(year) => change({ year })}
        />
        <TextArea
          label="放假的日子，一行一天"
          placeholder={'2027-01-01 元旦\n2027-02-05 春节'}
          value={value.off}
          onChange={(off) => change({ off })}
        />
        <TextArea
          label="调休上班的日子，一行一天"
          placeholder="2027-02-14 春节"
          value={value.work}
          onChange={(work) => change({ work })}
        />
        <TextField
          label="哪份通知"
          hint="国务院公布了才录，没公布不能猜"
          placeholder="国办发明电〔2026〕7号"
          value={value.source}
          onChange={(source) => change({ source })}
        />
        {write.error && <ErrorState error={write.error} title="没录上" />}
        {'says' in read && value.off !== '' && <Notice tone="late" title={read.says} />}
        <Button
          kind="filled"
          width="full"
          off={'says' in read ? (value.off === '' ? '先写年份和放假的日子' : '照提示改好再录') : undefined}
          busy={write.isSending ? '正在录，正在重算到期日' : undefined}
          onPress={save}
        >
          录入，重算到期日
        </Button>
      </View>
    </Sheet>
  );
}

/** 放假安排: without it no due date can be computed, and none is guessed. */
export function CalendarPart({ saved, onSaved }: { saved: number; onSaved: () => void }) {
  const years = useQuery(api.calendarRead, {});
  return (
    <View>
      <Notices />
      {saved > 0 && (
        <Sheet>
          <Notice tone="ok" title="录好了，没办完的都重算了到期日" />
        </Sheet>
      )}
      <Section title="已经有的年份" />
      <Loaded query={years} rows={3}>
        {(data) => (
          <Sheet>
            {data.years.map((year) => (
              <YearRow key={year.year} year={year} />
            ))}
            <NextYear years={data.years} />
          </Sheet>
        )}
      </Loaded>
      <Section title="录一年" />
      <YearForm onSaved={onSaved} />
    </View>
  );
}
