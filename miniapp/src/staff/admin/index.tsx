import { View } from '@tarojs/components';
import { useState } from 'react';
import { Page, Segments, Sheet } from '../../kit';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { CalendarPart } from './calendar';
import { OfficesPart } from './offices';
import { PeoplePart } from './people';

const PARTS = [
  { value: 'calendar', words: '放假安排' },
  { value: 'offices', words: '单位' },
  { value: 'people', words: '人员' },
] as const;

function Parts() {
  const [part, setPart] = useState<(typeof PARTS)[number]['value']>('calendar');
  // Saving a year makes notices void; a new round reads them again.
  const [saved, setSaved] = useState(0);
  return (
    <Page title="管理">
      <Sheet>
        <Segments label="管什么" alone options={PARTS} value={part} onChange={setPart} />
      </Sheet>
      <View className="staff-acts">
        {part === 'calendar' && <CalendarPart key={saved} saved={saved} onSaved={() => setSaved(saved + 1)} />}
        {part === 'offices' && <OfficesPart />}
        {part === 'people' && <PeoplePart />}
      </View>
    </Page>
  );
}

export default function Admin() {
  return (
    <StaffOnly title="管理" roles={['admin']}>
      {() => <Parts />}
    </StaffOnly>
  );
}
