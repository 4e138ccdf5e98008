import { Text, View } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import { Press } from './press';

export interface Choice<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceProps<T extends string> {
  readonly options: readonly Choice<T>[];
  /** What is being chosen, for a screen reader. */
  readonly label: string;
}

/** Choose one. */
export function Chips<T extends string>(
  props: ChoiceProps<T> & { value: T | undefined; onChange: (value: T) => void },
) {
  return (
    <View className="cho" {...aria({ role: 'radiogroup', label: props.label })}>
      {props.options.map(({ value, words }) => (
        <Press
          key={value}
          role="radio"
          className={`cho-i ${value === props.value ? 'on' : ''}`}
          checked={value === props.value}
          onPress={() => props.onChange(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}

/** Choose any number. */
export function ManyChips<T extends string>(
  props: ChoiceProps<T> & { value: readonly T[]; onChange: (value: T[]) => void },
) {
  const { value: chosen, onChange } = props;
  const turn = (value: T) => onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]);
  return (
    <View className="cho" {...aria({ role: 'group', label: props.label })}>
      {props.options.map(({ value, words }) => (
        <Press
          key={value}
          role="checkbox"
          className={`cho-i ${chosen.includes(value) ? 'on' : ''}`}
          checked={chosen.includes(value)}
          onPress={() => turn(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}

/** Two to four faces of one sheet: 花了 7 笔 | 进账 4 笔. `alone` when it does not close a sheet. */
export function Segments<T extends string>(
  props: ChoiceProps<T> & { value: T; onChange: (value: T) => void; alone?: boolean },
) {
  return (
    <View className={`seg ${props.alone ? 'alone' : ''}`} {...aria({ role: 'tablist', label: props.label })}>
      {props.options.map(({ value, words }) => (
        <Press
          key={value}
          role="tab"
          className={`seg-i ${value === props.value ? 'on' : ''}`}
          selected={value === props.value}
          onPress={() => props.onChange(value)}
        >
          {words}
        </Press>
      ))}
    </View>
  );
}

/** A yes or no with its words beside it. */
export function Check(props: { words: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <Press
      role="checkbox"
      className={`switch ${props.value ? 'on' : ''}`}
      checked={props.value}
      onPress={() => props.onChange(!props.value)}
    >
      <View className="switch-box">{props.value && <Icon name="tick" className="fill" />}</View>
      <Text>{props.words}</Text>
    </Press>
  );
}
