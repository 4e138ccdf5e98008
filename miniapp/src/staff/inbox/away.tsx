import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Absence, Person } from '../../../../shared/person/person';
import { addDays, monthDay } from '../../../../shared/time/day';
import { BottomSheet, Button, ErrorState, Row, Sheet } from '../../kit';
import { renew } from '../../session';
import { useWrite } from '../../use-write';
import { DayField } from '../day-field';
import { dayFrom } from '../day-text';
import { today } from '../today';

const YEAR = 365;
const spanWords = ({ from, to }: Absence): string => `${monthDay(from)}到 ${monthDay(to)}`;

function AwaySheet({ person, onClose }: { person: Person; onClose: () => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const write = useWrite(api.absenceSet);
  const first = today();
  const last = addDays(first, YEAR);
  const start = dayFrom(from, first, last);
  const end = dayFrom(to, start ?? first, last);
  const missing = start === undefined || end === undefined || end < start;

  async function note(absence: Absence | undefined): Promise<void> {
    const saved = await write.send({ body: { absence } });
    if (!saved) return;
    renew(saved);
    onClose();
  }
  return (
    <BottomSheet title="我外出几天" onClose={onClose}>
      <View className="stack">
        <View className="muted">外出这几天，新来的事转给 B 角，不会没人办。</View>
        <DayField label="从哪天" value={from} onChange={setFrom} from={first} to={last} />
        <DayField label="到哪天（这天也算）" value={to} onChange={setTo} from={start ?? first} to={last} />
        {write.error && <ErrorState error={write.error} title="没登记上" />}
        <Button
          kind="filled"
          width="full"
          off={missing ? (start && end ? '结束早于开始，改一改' : '先写好两个日子') : undefined}
          busy={write.isSending ? '正在登记' : undefined}
          onPress={() => start && end && note({ from: start, to: end })}
        >
          登记外出
        </Button>
        {person.absence && (
          <Button width="full" onPress={() => note(undefined)}>
            我回来了，接着办
          </Button>
        )}
      </View>
    </BottomSheet>
  );
}

/** One's own days away; an admin has no desk that a B holder could take. */
export function Away({ person }: { person: Person }) {
  const [open, setOpen] = useState(false);
  if (person.roles.every(({ role }) => role === 'admin')) return null;
  const note = person.absence ? `${spanWords(person.absence)}外出，新来的事转给 B 角` : '登记外出，新来的事转给 B 角';
  return (
    <View>
      <Sheet>
        <Row top="外" title="我外出几天" note={note} next onPress={() => setOpen(true)} />
      </Sheet>
      {open && <AwaySheet person={person} onClose={() => setOpen(false)} />}
    </View>
  );
}
