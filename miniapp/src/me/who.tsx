import { View } from '@tarojs/components';
import { ROLE_WORDS } from '../../../shared/person/role';
import { Heading, Sheet } from '../kit';
import { platform } from '../platform';
import { type Session, useSession } from '../session';

const rolesOf = ({ person }: Session): string =>
  [...new Set(person.roles.map(({ role }) => ROLE_WORDS[role]))].join('、');

function saysOf(session: Session | undefined): { title: string; note: string } {
  if (session === undefined) {
    return platform.name === 'weapp'
      ? { title: '微信用户', note: '看公开不用登录；要问的时候自动用微信登录。' }
      : { title: '还没登录', note: '看公开、问一问都不用账号。问出去后给您一个取件码。' };
  }
  if (session.person.roles.length > 0) return { title: session.person.title, note: rolesOf(session) };
  return platform.name === 'weapp'
    ? { title: '微信用户', note: '只用来认出您问过的，不要头像和昵称。' }
    : { title: session.person.title, note: '没用账号，凭取件码回来。' };
}

/** Who one is here; of a resident nothing is known but that it is the same one. */
export function WhoAmI() {
  const { title, note } = saysOf(useSession());
  return (
    <Sheet pad>
      <Heading size="title">{title}</Heading>
      <View className="muted t-note">{note}</View>
    </Sheet>
  );
}
