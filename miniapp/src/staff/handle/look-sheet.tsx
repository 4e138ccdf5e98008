import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import type { Reply } from '../../../../shared/endpoint';
import { BottomSheet, Button, Chips, ErrorState, Field, TextField } from '../../kit';
import { platform } from '../../platform';
import { useWrite } from '../../use-write';

const PURPOSES = ['核实情况', '上门前约时间', '告诉办理结果'];
const MOST = 100;

type Contact = Reply<typeof api.ticketContact>;

/** Shown while the sheet is open, kept nowhere. */
function Opened({ name, phone }: Contact) {
  return (
    <View className="stack">
      <Field label="姓名">
        <View className="t-plain">{name ?? '没留'}</View>
      </Field>
      <Field label="电话">
        <View className="t-plain">{phone ?? '没留'}</View>
      </Field>
      {phone !== undefined && (
        <Button kind="filled" width="full" icon="phone" onPress={() => platform.call(phone)}>
          打 {phone}
        </Button>
      )}
      <View className="muted t-note">这次查看已经记下，本人看得到。只用来办这件事。</View>
    </View>
  );
}

/** The one door to a name and a phone: what for comes first, and it is written down. */
export function LookSheet({ id, onClose, onOpened }: { id: string; onClose: () => void; onOpened: () => void }) {
  const [purpose, setPurpose] = useState('');
  const [contact, setContact] = useState<Contact>();
  const { send, isSending, error } = useWrite(api.ticketContact);

  async function look(): Promise<void> {
    const found = await send({ params: { id }, body: { purpose: purpose.trim() } });
    if (!found) return;
    setContact(found);
    onOpened();
  }
  const words = purpose.trim();
  const off = words === '' ? '先写为什么要看' : words.length > MOST ? `多了 ${words.length - MOST} 个字` : undefined;
  return (
    <BottomSheet title="因办理需要查看" onClose={onClose}>
      {contact ? (
        <Opened {...contact} />
      ) : (
        <View className="stack">
          <View>会留记录，本人看得到：谁看的、什么时候、为什么。</View>
          <Chips
            label="为什么要看"
            options={PURPOSES.map((value) => ({ value, words: value }))}
            value={purpose}
            onChange={setPurpose}
          />
          <TextField label="为什么要看" value={purpose} onChange={setPurpose} />
          {error && <ErrorState error={error} title="没打开" />}
          <Button
            kind="filled"
            width="full"
            icon="lock"
            off={off}
            busy={isSending ? '正在打开' : undefined}
            onPress={look}
          >
            记下用途，查看
          </Button>
        </View>
      )}
    </BottomSheet>
  );
}
