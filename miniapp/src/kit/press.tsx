import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type AriaRole, aria } from './aria';

const WEB = process.env.TARO_ENV === 'h5';

export interface PressProps {
  readonly onPress?: (() => void) | undefined;
  /** Needed where the words inside do not say what happens. */
  readonly label?: string | undefined;
  readonly role?: AriaRole;
  readonly className?: string;
  readonly off?: boolean;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  readonly current?: boolean;
  readonly children?: ReactNode;
}

/** On the web a pressed thing must also take the keyboard; WeChat's screen reader does that itself. */
const keyboard = (press: () => void) => ({
  tabindex: '0',
  onKeyDown: (event: unknown) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  },
});

/** The one way to make something pressable: role, name, keyboard and touch feedback. */
export function Press({ onPress, label, role = 'button', className = '', off, children, ...state }: PressProps) {
  const press = () => {
    if (!off) onPress?.();
  };
  return (
    <View
      className={`press ${className}`}
      hoverClass={off ? 'none' : 'pressed'}
      hoverStayTime={70}
      onClick={press}
      {...aria({ role, label, disabled: off, ...state })}
      {...(WEB ? keyboard(press) : {})}
    >
      {children}
    </View>
  );
}
