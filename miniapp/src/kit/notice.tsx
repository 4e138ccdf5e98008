import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { figured } from './figures';
import { Icon, type IconName } from './icon';

export interface NoticeProps {
  readonly tone: 'ok' | 'soon' | 'late' | 'info';
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
}

const SHAPE = { ok: 'tick', soon: 'warn', late: 'wrong', info: 'paper' } as const;

/** A message in its place on the page: it stays until it is no longer true. */
export function Notice({ tone, title, children, icon = SHAPE[tone] }: NoticeProps) {
  const says = tone === 'late' ? aria({ role: 'alert' }) : aria({ role: 'status', live: 'polite' });
  return (
    <View className={`notice k-${tone}`} {...says}>
      <Icon name={icon} />
      <View className="notice-d">
        <View className="b">{figured(title)}</View>
        {children !== undefined && <View className="notice-words t-note">{figured(children)}</View>}
      </View>
    </View>
  );
}
