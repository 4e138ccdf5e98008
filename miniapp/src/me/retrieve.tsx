import { View } from '@tarojs/components';
import { useState } from 'react';
import { asCallError, type CallError } from '../call-error';
import { BottomSheet, Button, TextField } from '../kit';
import { readCode } from '../retrieval';
import { comeBack } from '../visitor';

/** Comes back by a code; what is wrong with it is said under the field. */
function useComeBack(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState<string>();
  async function go(typed: string): Promise<void> {
    const code = readCode(typed);
    if (code === undefined) return setSays('取件码是 12 位数字和字母，像 7K2M-9PQR-4TVX');
    setBusy(true);
    try {
      await comeBack(code);
      onDone();
    } catch (error) {
      const failed: CallError = asCallError(error);
      setSays(failed.message);
    }
    setBusy(false);
  }
  return { go, busy, says };
}

/** 凭取件码找回: where one asked without an account. */
export function RetrieveForm({ onDone }: { onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const { go, busy, says } = useComeBack(onDone);
  return (
    <View className="stack">
      <TextField
        label="取件码"
        value={typed}
        onChange={setTyped}
        error={says}
        hint="问出去的时候给您的 12 位，大小写、短横都不要紧。"
        onDone={() => go(typed)}
      />
      <Button kind="filled" width="full" onPress={() => go(typed)} busy={busy ? '正在找' : undefined}>
        找回我问的
      </Button>
    </View>
  );
}

export function RetrieveSheet({ onClose }: { onClose: () => void }) {
  return (
    <BottomSheet title="凭取件码找回" onClose={onClose}>
      <RetrieveForm onDone={onClose} />
    </BottomSheet>
  );
}
