import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../shared/api';
import type { PlaceCode } from '../../../shared/place/place';
import { BottomSheet, Icon, Loaded, Press, Sheet } from '../kit';
import { platform } from '../platform';
import { useQuery } from '../use-query';
import { nearest } from './nearest';

export function PhoneRow({ name, phone, note }: { name: string; phone: string; note?: string }) {
  return (
    <Press className="phone-row" label={`${name} ${note ?? phone}，打电话`} onPress={() => platform.call(phone)}>
      <Icon name="phone" className="brand" />
      <View className="grow">
        <View className="b">{name}</View>
        <Text className="muted t-note">{note ?? phone}</Text>
      </View>
      <Icon name="next" size="s" />
    </Press>
  );
}

/** The sheet 打电话: who can be rung here. */
function PhoneSheet({ place, onClose }: { place: PlaceCode; onClose: () => void }) {
  const query = useQuery(api.officeList, { query: { place } });
  return (
    <BottomSheet title="打给谁" onClose={onClose}>
      <Loaded query={query}>
        {({ rows }) =>
          nearest(rows).length === 0 ? (
            <View className="muted">这里还没登记电话，请到村部问。</View>
          ) : (
            <Sheet>
              {nearest(rows).map((office) => (
                <PhoneRow key={office.id} name={office.name} phone={office.phone} />
              ))}
            </Sheet>
          )
        }
      </Loaded>
    </BottomSheet>
  );
}

/** The sheet and what opens it: `const phones = usePhones(place); … {phones.sheet}`. */
export function usePhones(place: PlaceCode | undefined) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return {
    open: () => setOpen(true),
    sheet: open && place !== undefined ? <PhoneSheet place={place} onClose={close} /> : null,
  };
}
