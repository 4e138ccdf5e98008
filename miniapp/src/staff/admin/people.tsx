import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Held, Person } from '../../../../shared/person/person';
import { ROLE_WORDS } from '../../../../shared/person/role';
import { Button, Empty, LoadedList, Row, Section, Sheet } from '../../kit';
import { useList } from '../../use-list';
import { InviteSheet } from './invite-sheet';

const roleWords = ({ role, place, office }: Held): string => [ROLE_WORDS[role], office ?? place].join(' ');
const marksOf = ({ login, roles, absence }: Person): string =>
  [login, ...roles.map(roleWords), absence && '外出中'].filter(Boolean).join('　');

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
          {(rows) => (
            <Sheet>
              {rows.map((person) => (
                <Row key={person.id} top={person.title.slice(-2, -1)} title={person.title} note={marksOf(person)} />
              ))}
            </Sheet>
          )}
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
