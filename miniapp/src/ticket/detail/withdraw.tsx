import { View } from '@tarojs/components';
import { BottomSheet, Button } from '../../kit';
import type { TicketOnScreen } from './use-ticket';

/** Is it meant? What it does, and the way back first. */
export function WithdrawSheet({ screen, onClose }: { screen: TicketOnScreen; onClose: () => void }) {
  const withdraw = async () => {
    await screen.act({ do: 'withdraw' });
    onClose();
  };
  return (
    <BottomSheet title="真的不问了？" onClose={onClose}>
      <View>办的人就不再办，也不会答复您了。以后想问，可以再问一次。</View>
      <View className="sheet-acts">
        <Button width="grow" busy={screen.isActing ? '正在撤回' : undefined} onPress={withdraw}>
          不问了
        </Button>
        <Button kind="filled" width="grow" onPress={onClose}>
          接着等
        </Button>
      </View>
    </BottomSheet>
  );
}
