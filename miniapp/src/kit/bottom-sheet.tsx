import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { platform } from '../platform';
import { aria } from './aria';
import { Icon } from './icon';
import { Press } from './press';
import { Heading } from './sheet';

export interface BottomSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog from below; render it only while it is open. Closes by ×, by the veil and by Esc. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  // Whoever renders it anew with each letter typed inside must not take the focus from the letter.
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => platform.holdFocus('up', () => latest.current()), []);
  return (
    <View>
      <View className="veil" catchMove onClick={onClose} {...aria({ hidden: true })} />
      <View className="up moves" {...aria({ role: 'dialog', label: title, modal: true })}>
        <View className="up-head">
          <Heading size="title">{title}</Heading>
          <Press className="up-close" label="关上" onPress={onClose}>
            <Icon name="close" />
          </Press>
        </View>
        <View className="up-body">{children}</View>
      </View>
    </View>
  );
}
