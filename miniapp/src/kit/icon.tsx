import { View } from '@tarojs/components';
import { aria } from './aria';
import type { IconName } from './icon-name';

export type { IconName } from './icon-name';

/** A shape in the colour of the text around it. With a label it is read aloud, else it is decoration. */
export function Icon(props: { name: IconName; size?: 'xs' | 's' | 'l'; label?: string; className?: string }) {
  const { name, size = '', label, className = '' } = props;
  const says = label ? aria({ role: 'img', label }) : aria({ hidden: true });
  return <View className={`i i-${name} ${size} ${className}`} {...says} />;
}
