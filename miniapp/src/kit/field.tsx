import { Input, Text, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { Icon } from './icon';

const WEB = process.env.TARO_ENV === 'h5';
/** Longer than any field may be: too much is said beside the field, never cut off in silence. */
const NO_CUT = 100_000;

export interface FieldProps {
  readonly label: string;
  /** 可不填, or how it is used. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do: 少了 4 位，手机号一共 11 位. */
  readonly error?: string | undefined;
}

/** A label above, whatever is filled in, and under it what to do. */
export function Field({ label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <View>
      <View className="lab">{label}</View>
      {children}
      {error !== undefined && (
        <View className="field-error" {...aria({ role: 'alert' })}>
          <Icon name="bang" size="xs" />
          <Text>{error}</Text>
        </View>
      )}
      {hint !== undefined && <View className="field-hint">{hint}</View>}
    </View>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'number' | 'digit' | 'idcard';
  readonly password?: boolean;
  readonly onDone?: () => void;
}

/** Which keyboard the web brings up. Its number input would drop 58,600 in silence, so it stays text. */
const KEYBOARD = { text: 'text', number: 'numeric', digit: 'decimal', idcard: 'text' } as const;

/** Taro's web inputs wrap a real one, and the label belongs on that. */
export const named = (label: string, error: string | undefined, type: keyof typeof KEYBOARD = 'text') =>
  WEB
    ? {
        nativeProps: {
          'aria-label': label,
          'aria-invalid': error === undefined ? 'false' : 'true',
          inputMode: KEYBOARD[type],
        },
      }
    : aria({ label: error === undefined ? label : `${label}，${error}` });

export function TextField({ value, onChange, placeholder, type = 'text', password, onDone, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <View className={`field ${field.error === undefined ? '' : 'wrong'}`}>
        <Input
          className="field-in"
          value={value}
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={() => onDone?.()}
          placeholder={placeholder}
          placeholderClass="placeholder"
          type={WEB ? 'text' : type}
          password={password ?? false}
          maxlength={NO_CUT}
          {...named(field.label, field.error, type)}
        />
      </View>
    </Field>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

export function TextArea({ value, onChange, placeholder, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <View className={`field ${field.error === undefined ? '' : 'wrong'}`}>
        <Textarea
          className="field-in field-area"
          value={value}
          onInput={(event) => onChange(event.detail.value)}
          placeholder={placeholder}
          placeholderClass="placeholder"
          maxlength={NO_CUT}
          autoHeight
          {...named(field.label, field.error)}
        />
      </View>
    </Field>
  );
}
