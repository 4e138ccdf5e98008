import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Page, Segments, Sheet } from '../../kit';
import { go } from '../../pages';
import { platform } from '../../platform';
import { signInSilently } from '../../session';
import { useDemo } from '../../use-demo';
import { DemoPeople } from './demo-people';
import { InvitationForm } from './invitation';
import { PasswordForm } from './password';

const WAYS = [
  { value: 'password', words: '账号密码' },
  { value: 'invitation', words: '邀请码' },
] as const;
type Way = (typeof WAYS)[number]['value'];

/** Who signed out in WeChat comes back without typing. */
function ByWechat({ onDone }: { onDone: () => void }) {
  const signIn = () =>
    signInSilently().then(
      (isIn) => isIn && onDone(),
      () => undefined,
    );
  return (
    <Button kind="filled" width="full" onPress={signIn}>
      用微信登录
    </Button>
  );
}

/** For those who work here: residents need no account. */
export default function Login() {
  const [way, setWay] = useState<Way>('password');
  const demo = useDemo();
  return (
    <Page title="工作人员登录">
      <View className="stack">
        {platform.name === 'weapp' && <ByWechat onDone={go.me} />}
        <Sheet>
          <Segments label="怎么登录" alone options={WAYS} value={way} onChange={setWay} />
        </Sheet>
        {way === 'password' ? <PasswordForm onDone={go.me} /> : <InvitationForm onDone={go.me} />}
      </View>
      {demo && platform.name === 'h5' && <DemoPeople onDone={go.me} />}
    </Page>
  );
}
