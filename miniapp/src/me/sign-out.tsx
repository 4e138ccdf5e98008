import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { call } from '../client';
import { BottomSheet, Button } from '../kit';
import { forgetRetrieval, useRetrieval } from '../retrieval';
import { leave, useSession } from '../session';

/** The server ends the session if it can be reached; this phone forgets it in any case. */
async function signOut(isVisitor: boolean): Promise<void> {
  await call(api.signOut, {}).catch(() => undefined);
  leave();
  if (isVisitor) forgetRetrieval();
}

/** 退出; a visitor is told first that only the code leads back. */
export function SignOut() {
  const session = useSession();
  const retrieval = useRetrieval();
  const [asking, setAsking] = useState(false);
  if (session === undefined) return null;
  const isVisitor = retrieval?.person === session.person.id;
  const close = () => setAsking(false);
  const go = () => signOut(isVisitor).then(close);
  return (
    <>
      <Button kind="text" width="full" onPress={isVisitor ? () => setAsking(true) : go}>
        退出登录
      </Button>
      {asking && (
        <BottomSheet title="取件码记下了吗？" onClose={close}>
          <View>退出后，这台手机上就看不到您问过的了。凭取件码才找得回：</View>
          <View className="code">{retrieval?.code}</View>
          <View className="sheet-acts">
            <Button width="grow" onPress={go}>
              记下了，退出
            </Button>
            <Button kind="filled" width="grow" onPress={close}>
              先不退
            </Button>
          </View>
        </BottomSheet>
      )}
    </>
  );
}
