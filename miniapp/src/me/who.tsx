import { View } from '@tarojs/components';
import { ROLE_WORDS } from '../../../shared/person/role';
import { Heading, Sheet } from '../kit';
import { platform } from '../platform';
import { useRetrieval } from '../retrieval';
import { type Session, useSession } from '../session';

const rolesOf = ({ person }: Session): string =>
  [...new Set(person.roles.map(({ role }) => ROLE_WORDS[role]))].join('、');

function saysOf(session: Session | undefined, isVisitor: boolean): { title: string; note: string } {
  if (session === undefined) {
    return platform.name === 'weapp'
      ? { title: '微信用户', note: '看公开不用登录；要问的时候自动用微信登录。' }
      : { title: '还没登录', note: '看公开、问一问都不用账号。问出去后给您一个取件码。' };
  }
  if (session.person.roles.length > 0) return { title: session.person.title, note: rolesOf(session) };
  return platform.name === 'weapp'
    ? { title: '微信用户', note: '只用来认出您问过的，不要头像和昵称。' }
    : { title: session.person.title, note: isVisitor ? '没用账号，凭取件码回来。' : '已经登录。' };
}

/** Who one is here; of a resident nothing is known but that it is the same one. */
export function WhoAmI() {
  const session = useSession();
  const retrieval = useRetrieval();
  const { title, note } = saysOf(session, retrieval !== undefined && retrieval.person === session?.person.id);
  return (
    <Sheet pad>
      <Heading size="title">{title}</Heading>
      <View className="muted t-note">{note}</View>
    </Sheet>
  );
}
