import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Press } from './press';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One filled button per view. */
  readonly kind?: 'filled' | 'outline' | 'text';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Why it cannot be pressed yet, in words that replace the button's own: 改完 2 处才能送审. */
  readonly off?: string | undefined;
  /** What is going on, in words: 正在发. The button waits. */
  readonly busy?: string | undefined;
  readonly label?: string;
  /** `full` takes the whole width; `grow` and `grow2` share a row. */
  readonly width?: 'full' | 'grow' | 'grow grow2';
  readonly tall?: boolean;
}

export function Button({
  children,
  onPress,
  kind = 'outline',
  small,
  icon,
  off,
  busy,
  label,
  width,
  tall,
}: ButtonProps) {
  const classes = ['btn', kind, small && 'small', off && 'off', width, tall && 'tall'];
  return (
    <Press className={classes.filter(Boolean).join(' ')} onPress={onPress} off={Boolean(off ?? busy)} label={label}>
      {icon && <Icon name={icon} size={small || width === 'grow' ? 's' : undefined} />}
      <Text>{off ?? busy ?? children}</Text>
    </Press>
  );
}

/** A text link with a full-size target. */
export function Link(props: { children: ReactNode; onPress: () => void; next?: boolean; label?: string }) {
  return (
    <Press className="link" role="link" onPress={props.onPress} label={props.label}>
      <Text>{props.children}</Text>
      {props.next && <Icon name="next" size="s" />}
    </Press>
  );
}
