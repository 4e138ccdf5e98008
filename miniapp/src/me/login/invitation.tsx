import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import { Password } from '../../../../shared/person/person';
import { Button, Notice, Sheet, TextField } from '../../kit';
import { platform } from '../../platform';
import { readCode } from '../../retrieval';
import { enter } from '../../session';
import { useWrite } from '../../use-write';

const passwordFault = (typed: string): string | undefined =>
  typed === '' ? undefined : Password.safeParse(typed).error?.issues[0]?.message;

/** Why it cannot be sent yet; in WeChat a password is not needed, for the WeChat itself is bound. */
function missing(code: string | undefined, password: string): string | undefined {
  if (code === undefined) return '先写 12 位邀请码';
  const needed = platform.name === 'h5' || password !== '';
  return needed && !Password.safeParse(password).success ? '设一个至少 10 位的密码' : undefined;
}

/** The one-time code from an admin binds this WeChat, or sets the password for the web. */
export function InvitationForm({ onDone }: { onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const write = useWrite(api.inviteAccept);
  const code = readCode(typed);
  const send = async () => {
    if (code === undefined) return;
    const wechat = await platform.signInCode().catch(() => undefined);
    const session = await write.send({ body: { code, wechat, password: password || undefined } });
    if (session === undefined) return;
    enter(session);
    onDone();
  };
  return (
    <Sheet pad>
      <View className="stack">
        <TextField label="邀请码" value={typed} onChange={setTyped} hint="管理员给您的 12 位，只能用一次。" />
        <TextField
          label={platform.name === 'h5' ? '设一个密码' : '设一个密码（可不设）'}
          password
          value={password}
          onChange={setPassword}
          error={passwordFault(password)}
          hint="以后在网页上登录用，至少 10 位。"
        />
        {write.error && (
          <Notice tone="late" title="没成">
            {write.error.message}
          </Notice>
        )}
        <Button
          kind="filled"
          width="full"
          off={missing(code, password)}
          busy={write.isSending ? '正在绑定' : undefined}
          onPress={send}
        >
          {platform.name === 'h5' ? '用邀请码登录' : '绑定这个微信'}
        </Button>
      </View>
    </Sheet>
  );
}
