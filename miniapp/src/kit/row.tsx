import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Chip, type ChipProps } from './chip';
import { figured } from './figures';
import { Icon } from './icon';
import { Clauses } from './plain';
import { Press } from './press';

export interface RowProps {
  /** The column answers when or what kind: a day (11) or one character (答), and under it the month or a date. */
  readonly top?: ReactNode;
  readonly under?: ReactNode;
  /** Instead of top and under: anything, in a wide column (a queue's time left). */
  readonly column?: ReactNode;
  readonly kind?: ReactNode;
  readonly chip?: ChipProps | undefined;
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly next?: boolean;
  /** This is the line we are talking about. */
  readonly marked?: boolean;
  readonly label?: string;
}

/** A longer note reads better as running text than clause by clause. */
const SHORT = 30;

const isWord = (top: ReactNode) => typeof top === 'string' && !/^\d+$/.test(top);

function Column({ top, under, column }: RowProps) {
  if (column !== undefined) return <View className="pg-c wide">{column}</View>;
  return (
    <View className="pg-c">
      {top !== undefined && <View className={`pg-c-top ${isWord(top) ? 'word' : ''}`}>{top}</View>}
      {under}
    </View>
  );
}

function Content({ kind, chip, title, note, children }: RowProps) {
  return (
    <View className="pg-d">
      {(kind ?? chip) !== undefined && (
        <View className="pg-kind">
          {kind !== undefined && <View className="kind">{kind}</View>}
          {chip && <Chip {...chip} />}
        </View>
      )}
      {title !== undefined && <View className="t-head">{figured(title)}</View>}
      {note !== undefined && (
        <View className="muted t-note">
          {typeof note === 'string' && note.length <= SHORT ? <Clauses text={note} /> : figured(note)}
        </View>
      )}
      {children}
    </View>
  );
}

/** A line of the account page: left column ‖ double rule ‖ content. With `onPress` the whole row is the target. */
export function Row(props: RowProps) {
  const inside = (
    <>
      <Column {...props} />
      <Content {...props} />
      {props.next && (
        <View className="pg-chevron">
          <Icon name="next" size="s" />
        </View>
      )}
    </>
  );
  const className = `pg ${props.marked ? 'on' : ''}`;
  if (!props.onPress) return <View className={className}>{inside}</View>;
  return (
    <Press className={className} role="link" onPress={props.onPress} label={props.label}>
      {inside}
    </Press>
  );
}
