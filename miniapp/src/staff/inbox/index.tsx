import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/person/role';
import type { Desk } from '../../../../shared/ticket/endpoints';
import { Chips, Heading, Page, Segments, Sheet } from '../../kit';
import type { Session } from '../../session';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { Away } from './away';
import { DESKS, desksOf } from './desks';
import { Elsewhere } from './elsewhere';
import { Queue } from './queue';

const STAFF: readonly Role[] = ['officer', 'dispatcher', 'supervisor', 'cadre', 'reviewer', 'admin'];
/** More than these do not fit side by side. */
const SIDE_BY_SIDE = 3;

function DeskChoice(props: { desks: readonly Desk[]; value: Desk; onChange: (desk: Desk) => void }) {
  const options = props.desks.map((desk) => ({ value: desk, words: DESKS[desk].words }));
  const choice = { options, label: '看哪一类', value: props.value, onChange: props.onChange };
  if (options.length < 2) return null;
  if (options.length > SIDE_BY_SIDE) return <Chips {...choice} />;
  return (
    <Sheet>
      <Segments {...choice} alone />
    </Sheet>
  );
}

function Desks({ who }: { who: Session }) {
  const desks = desksOf(who.person.roles.map(({ role }) => role));
  const [chosen, setChosen] = useState<Desk>();
  const desk = desks.find((one) => one === chosen) ?? desks[0];
  return (
    <View className="stack">
      <Heading level={2} size="title">
        {who.person.title}
      </Heading>
      <Elsewhere who={who} />
      {desk !== undefined && (
        <View>
          <DeskChoice desks={desks} value={desk} onChange={setChosen} />
          <Queue key={desk} desk={desk} />
        </View>
      )}
      <Away person={who.person} />
    </View>
  );
}

function InboxPage({ who }: { who: Session }) {
  return (
    <Page title="待办">
      <Desks who={who} />
    </Page>
  );
}

export default function Inbox() {
  return (
    <StaffOnly title="待办" roles={STAFF}>
      {(who) => <InboxPage who={who} />}
    </StaffOnly>
  );
}
