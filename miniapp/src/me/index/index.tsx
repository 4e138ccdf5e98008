import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import { Page, Section, Sheet } from '../../kit';
import { go } from '../../pages';
import { platform } from '../../platform';
import { useSession } from '../../session';
import { useDemo } from '../../use-demo';
import { useQuery } from '../../use-query';
import { useRevisit } from '../../use-revisit';
import { useIsSomeone } from '../../visitor';
import { CodeCard } from '../code-card';
import { Look } from '../look';
import { MenuRow } from '../menu';
import { RetrieveSheet } from '../retrieve';
import { SignOut } from '../sign-out';
import { WhoAmI } from '../who';

/** 国办函〔2026〕12号: an app for the public must have a way to complain about itself. */
const askAboutThisApp = () => go.ask({ kind: 'suggestion', about: 'app' });

function useUnread(): number {
  const isSomeone = useIsSomeone();
  const query = useQuery(api.sessionRead, isSomeone ? {} : undefined);
  useRevisit(query.reload);
  return isSomeone ? (query.data?.unread ?? 0) : 0;
}

function Mine() {
  const unread = useUnread();
  const [retrieving, setRetrieving] = useState(false);
  const session = useSession();
  return (
    <Sheet>
      <MenuRow icon="paper" words="消息" aside={unread > 0 ? `${unread} 条没看` : undefined} onPress={go.inbox} />
      <MenuRow icon="lock" words="谁看过我的信息" onPress={go.access} />
      {platform.name === 'h5' && session === undefined && (
        <MenuRow icon="search" words="凭取件码找回" onPress={() => setRetrieving(true)} />
      )}
      <MenuRow icon="edit" words="对这个小程序的投诉和建议" onPress={askAboutThisApp} />
      {retrieving && <RetrieveSheet onClose={() => setRetrieving(false)} />}
    </Sheet>
  );
}

/** The way to the desk for those who work here, to the sign-in for those who might. */
function Work() {
  const session = useSession();
  const isDemo = useDemo() && platform.name === 'h5';
  const isStaff = session !== undefined && session.person.roles.length > 0;
  return (
    <Sheet>
      {isStaff && <MenuRow icon="todo" words="工作台" onPress={go.desk} />}
      <MenuRow
        icon="people"
        words={isDemo ? '演示：换个身份看看' : isStaff ? '换个账号登录' : '工作人员登录'}
        onPress={go.login}
      />
    </Sheet>
  );
}

/** The tab 我的. */
export default function Me() {
  return (
    <Page title="我的" tab="me">
      <View className="stack">
        <WhoAmI />
        <CodeCard />
        <Mine />
        <Work />
      </View>
      <Section title="怎么看得舒服" />
      <Look />
      <View className="sign-out">
        <SignOut />
      </View>
    </Page>
  );
}
