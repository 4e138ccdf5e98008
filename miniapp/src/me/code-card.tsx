import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria, Button, Heading, Sheet } from '../kit';
import { platform } from '../platform';
import { useRetrieval } from '../retrieval';
import { useSession } from '../session';

async function copy(code: string): Promise<void> {
  await platform.copy(code);
  Taro.showToast({ title: '抄好了', icon: 'none' });
}

/** The 取件码 of the visitor who is here: the only way back to their questions. */
export function CodeCard() {
  const session = useSession();
  const retrieval = useRetrieval();
  if (retrieval === undefined || session?.person.id !== retrieval.person) return null;
  return (
    <Sheet pad>
      <Heading>您的取件码</Heading>
      <View className="code" {...aria({ label: `取件码 ${retrieval.code.split('').join(' ')}` })}>
        {retrieval.code}
      </View>
      <View className="muted t-note code-note">凭它随时回来看，换手机也行。请抄下来，别给别人。</View>
      <Button small width="full" onPress={() => copy(retrieval.code)}>
        复制取件码
      </Button>
    </Sheet>
  );
}
