import { View } from '@tarojs/components';
import type { Receiver } from '../../../../shared/ticket/ticket';
import type { CallError } from '../../call-error';
import { Button, Notice, Section, Sheet } from '../../kit';
import { PhoneRow } from '../../place/phones';

export interface FailedProps {
  readonly error: CallError;
  readonly text: string;
  readonly receiver: Receiver | undefined;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onLater: () => void;
  readonly onChange: () => void;
}

/** What happened, what is safe, what next. */
export function Failed({ error, text, receiver, busy, onAgain, onLater, onChange }: FailedProps) {
  const note = error.number === undefined ? undefined : `说编号 ${error.number}，一查就知道`;
  return (
    <View className="stack">
      <Sheet>
        <Notice tone="late" title="没发出去">
          {error.message}
        </Notice>
        <View className="pad">
          <View className="muted t-note">您写的</View>
          <View className="said">{text}</View>
        </View>
      </Sheet>
      <Button kind="filled" width="full" onPress={onAgain} busy={busy ? '正在发' : undefined}>
        再发一次
      </Button>
      <Button width="full" onPress={onLater}>
        存着，晚点自动发
      </Button>
      <Button kind="text" width="full" onPress={onChange}>
        回去改一改
      </Button>
      {receiver?.phone && (
        <>
          <Section title="这样也行" />
          <Sheet>
            <PhoneRow name={`打${receiver.name}电话`} phone={receiver.phone} note={note} />
          </Sheet>
        </>
      )}
    </View>
  );
}
