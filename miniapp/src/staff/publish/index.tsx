import { View } from '@tarojs/components';
import { useState } from 'react';
import type { DisclosureKind } from '../../../../shared/disclosure/disclosure';
import type { Person } from '../../../../shared/person/person';
import { Button, Page, Section } from '../../kit';
import { onceKey } from '../../once-key';
import { go } from '../../pages';
import { useRevisit } from '../../use-revisit';
import { shelvedAs } from '../edit/shelf';
import { goStaff } from '../go';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { DeskRows } from './desk-rows';
import { ShelfRows } from './shelf-rows';

const begin = (kind: DisclosureKind): void => goStaff('edit', { local: onceKey(), kind });

function NewPaper() {
  return (
    <View>
      <Section title="新写一件" />
      <View className="row">
        <Button width="grow" tall icon="book" onPress={() => begin('ledger')}>
          账目
        </Button>
        <Button width="grow" tall icon="paper" onPress={() => begin('text')}>
          公告
        </Button>
      </View>
    </View>
  );
}

/** 待公开: what is being written here, what lies on the server, and how far each has come. */
function Desk({ person }: { person: Person }) {
  // What lies on the phone is read anew when one comes back from writing.
  const [round, setRound] = useState(0);
  useRevisit(() => setRound(round + 1));
  return (
    <View>
      <NewPaper />
      <ShelfRows key={round} person={person.id} />
      <DeskRows
        state="draft"
        title="系统里的草稿"
        hides={({ id }) => shelvedAs(person.id, id) !== undefined}
        onOpen={({ id }) => goStaff('edit', { id })}
      />
      <DeskRows
        state="submitted"
        title="等审核"
        empty="没有等审核的。"
        onOpen={({ id }) => goStaff('review', { id })}
      />
      <DeskRows
        state="released"
        title="已经公开"
        empty="还没有公开的。写好送审，审过就公开。"
        onOpen={({ id }) => go.disclosure(id)}
      />
    </View>
  );
}

function PublishPage({ person }: { person: Person }) {
  return (
    <Page title="待公开">
      <Desk person={person} />
    </Page>
  );
}

export default function Publish() {
  return (
    <StaffOnly title="待公开" roles={['cadre']}>
      {({ person }) => <PublishPage person={person} />}
    </StaffOnly>
  );
}
