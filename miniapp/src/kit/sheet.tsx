import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { figured } from './figures';

/** A sheet of paper: rows inside share it. */
export function Sheet(props: { children: ReactNode; pad?: boolean; className?: string }) {
  return <View className={`sheet ${props.pad ? 'pad' : ''} ${props.className ?? ''}`}>{props.children}</View>;
}

export function Heading(props: { children: ReactNode; level?: 1 | 2 | 3; size?: 'hero' | 'title' | 'head' }) {
  const { level = 2, size = level === 1 ? 'title' : 'head' } = props;
  return (
    <View className={`t-${size}`} {...aria({ role: 'heading', level })}>
      {figured(props.children)}
    </View>
  );
}

/** What stands over a sheet: a heading, and at the right how many or a link. */
export function Section(props: { title: ReactNode; aside?: ReactNode }) {
  return (
    <View className="sec">
      <Heading>{props.title}</Heading>
      {props.aside !== undefined && <View className="muted t-note">{props.aside}</View>}
    </View>
  );
}

export const DemoMark = () => <Text className="demo">演示</Text>;
