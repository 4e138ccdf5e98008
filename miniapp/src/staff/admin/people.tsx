import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Held, Person } from '../../../../shared/person/person';
import { ROLE_WORDS, type Role } from '../../../../shared/person/role';
import { Button, Empty, LoadedList, Row, Section, Sheet } from '../../kit';
import { useList } from '../../use-list';
import { InviteSheet } from './invite-sheet';
import { useNames } from './use-names';

/** In the column of the account page. */
const SHORT: Record<Role, string> = {
  resident: '居民',
  cadre: '村干',
  reviewer: '审核',
  officer: '承办',
  dispatcher: '分办',
  supervisor: '督查',
  admin: '管理',
};

/** A post with its roles, each with where it is held, and the name to sign in with. */
function PersonRow({ person, whereOf }: { person: Person; whereOf: (held: Held) => string }) {
  const { title, login, roles, absence } = person;
  const [first] = roles;
  return (
    <Row top={first && <View className="staff-year">{SHORT[first.role]}</View>} title={title}>
      <View className="muted t-note">
        {roles.map((held) => (
          <View key={`${held.role} ${held.place} ${held.office ?? ''}`}>
            {ROLE_WORDS[held.role]}　{whereOf(held)}
          </View>
        ))}
        {login !== undefined && <View>账号　{login}</View>}
        {absence && <View>外出中</View>}
      </View>
    </Row>
  );
}

function People({ rows }: { rows: readonly Person[] }) {
  const whereOf = useNames(rows.flatMap(({ roles }) => roles));
  return (
    <Sheet>
      {rows.map((person) => (
        <PersonRow key={person.id} person={person} whereOf={whereOf} />
      ))}
    </Sheet>
  );
}

/** 人员: who has which role where, and inviting one more. Roles are changed by inviting anew; here they are read. */
export function PeoplePart() {
  const list = useList(api.personList, (cursor) => ({ query: { cursor, limit: 50 } }));
  const [isInviting, setInviting] = useState(false);
  return (
    <View>
      <Section title="工作人员" aside="角色在这里只看" />
      <Button kind="filled" width="full" icon="plus" onPress={() => setInviting(true)}>
        邀请一位
      </Button>
      <View className="staff-acts">
        <LoadedList
          list={list}
          empty={<Empty title="还没有工作人员" note="邀请一位，用一次性邀请码绑定微信或设密码。" />}
        >
          {(rows) => <People rows={rows} />}
        </LoadedList>
      </View>
      {isInviting && (
        <InviteSheet
          onClose={() => {
            setInviting(false);
            list.reload();
          }}
        />
      )}
    </View>
  );
}
