import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import { Slug } from '../../../../shared/text';
import { Button, Notice, Sheet, TextField } from '../../kit';
import { enter } from '../../session';
import { useWrite } from '../../use-write';

function missing(login: string, password: string): string | undefined {
  if (login === '') return '先写账号';
  return password === '' ? '先写密码' : undefined;
}

/** For the web, and for those whose WeChat is not bound. The password is never kept. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const write = useWrite(api.passwordSignIn);
  const name = login.trim().toLowerCase();
  const isName = name === '' || Slug.safeParse(name).success;
  const send = async () => {
    const session = await write.send({ body: { login: name, password } });
    if (session === undefined) return;
    enter(session);
    onDone();
  };
  return (
    <Sheet pad>
      <View className="stack">
        <TextField
          label="账号"
          value={login}
          onChange={setLogin}
          error={isName ? undefined : '账号只有小写字母、数字和短横'}
        />
        <TextField label="密码" password value={password} onChange={setPassword} onDone={send} />
        {write.error && (
          <Notice tone="late" title="没登上">
            {write.error.message}
          </Notice>
        )}
        <Button
          kind="filled"
          width="full"
          off={missing(name, password)}
          busy={write.isSending ? '正在登录' : undefined}
          onPress={send}
        >
          登录
        </Button>
      </View>
    </Sheet>
  );
}
