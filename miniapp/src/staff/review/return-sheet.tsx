import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { useDraft } from '../../drafts';
import { BottomSheet, Button, TextArea } from '../../kit';

const MOST = 200;
const Words = z.strictObject({ reason: z.string() });

interface ReturnProps {
  readonly id: string;
  readonly busy: boolean;
  /** True once the server has it. */
  readonly onReturn: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** 退回: with the reason, which the author reads. */
export function ReturnSheet({ id, busy, onReturn, onClose }: ReturnProps) {
  const draft = useDraft(`return ${id}`, Words, { reason: '' });
  const { reason } = draft.value;
  const over = reason.length > MOST ? `多了 ${reason.length - MOST} 个字` : undefined;
  async function send(): Promise<void> {
    if (await onReturn(reason.trim())) draft.clear();
    onClose();
  }
  return (
    <BottomSheet title="退回修改" onClose={onClose}>
      <View className="stack">
        <TextArea
          label="哪里要改"
          hint="写的人看得到"
          value={reason}
          onChange={(words) => draft.change({ reason: words })}
          error={over}
        />
        <Button
          kind="filled"
          width="full"
          off={reason.trim() === '' ? '先写哪里要改' : over}
          busy={busy ? '正在退' : undefined}
          onPress={send}
        >
          退回
        </Button>
      </View>
    </BottomSheet>
  );
}
