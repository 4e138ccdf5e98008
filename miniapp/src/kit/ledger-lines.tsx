import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { yuan } from '../../../shared/money';
import { Button } from './button';
import { figured } from './figures';
import { After, Before, usePieces } from './pieces';
import { Press } from './press';
import { useReveal } from './reveal';

export interface LineShown {
  readonly id: string;
  /** 8/26 or 每月. */
  readonly day: string;
  readonly what: string;
  /** Amount in 分. */
  readonly fen: number;
  /** Asked before: 2 人问过，已答. */
  readonly asked?: string | undefined;
  /** What the open line also says: 凭证 0817 号　经手：村文书. */
  readonly detail?: ReactNode;
}

export interface GroupShown {
  readonly title: string;
  readonly fen: number;
  readonly lines: readonly LineShown[];
}

export interface LedgerLinesProps {
  readonly groups: readonly GroupShown[];
  readonly total?: number;
  readonly openId?: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Absent where nothing can be asked yet. */
  readonly onAsk?: ((line: LineShown) => void) | undefined;
  readonly onVoucher?: ((line: LineShown) => void) | undefined;
}

/** The boxed character that says: this can be asked. */
export function AskMark({ on, small }: { on?: boolean; small?: boolean }) {
  return <Text className={`ask ${on ? 'on' : ''} ${small ? 'small' : ''}`}>问</Text>;
}

/** The line a question is about, on the mark colour. */
export function MarkedLine(props: { day: string; over: string; what: string; fen?: number | undefined }) {
  return (
    <View className="sheet">
      <View className="ln on first ln-press">
        <View className="ln-c">{props.day}</View>
        <View className="ln-d ln-top">
          <View className="ln-what">
            <View className="t-note">{props.over}</View>
            <View className="b">{figured(props.what)}</View>
          </View>
          {props.fen !== undefined && <Text className="ln-amount b t-plain">{yuan(props.fen)}</Text>}
        </View>
      </View>
    </View>
  );
}

let ledgers = 0;

interface LineProps extends LedgerLinesProps {
  readonly line: LineShown;
  readonly ledger: string;
  readonly largest: number;
}

function Opened({ line, onAsk, onVoucher }: LineProps) {
  return (
    <View className="ln-open moves">
      <View className="ln-c" />
      <View className="ln-d">
        {line.detail !== undefined && <View className="t-note">{line.detail}</View>}
        <View className="ln-acts">
          {onVoucher && (
            <Button small width="grow" onPress={() => onVoucher(line)}>
              看票据
            </Button>
          )}
          {onAsk && (
            <Button small kind="filled" width="grow" onPress={() => onAsk(line)}>
              问这一笔
            </Button>
          )}
        </View>
      </View>
    </View>
  );
}

function Line(props: LineProps) {
  const { line, ledger, largest, openId, onOpen } = props;
  const open = line.id === openId;
  return (
    <View id={`${ledger}-${line.id}`} className={`ln ${open ? 'on' : ''}`}>
      <Press className="ln-press" expanded={open} onPress={() => onOpen(open ? undefined : line.id)}>
        <View className="ln-c">{line.day}</View>
        <View className="ln-d">
          <View className="ln-top">
            <View className={`ln-what ${open ? 'b' : ''}`}>
              {figured(line.what)}
              {line.asked !== undefined && <View className="t-note muted">{line.asked}</View>}
            </View>
            <Text className={`ln-amount ${open ? 'b' : ''}`}>{yuan(line.fen)}</Text>
            <AskMark on={open} />
          </View>
          <View className="ln-bar">
            <View className="ln-bar-in" style={{ width: `${((100 * line.fen) / largest).toFixed(1)}%` }} />
          </View>
        </View>
      </Press>
      {open && <Opened {...props} />}
    </View>
  );
}

/** The lines from one place to another over all groups; groups without any of them are left out. */
function between(groups: readonly GroupShown[], from: number, to: number): GroupShown[] {
  let passed = 0;
  return groups.flatMap((group) => {
    const start = passed;
    passed += group.lines.length;
    const lines = group.lines.slice(Math.max(0, from - start), Math.max(0, to - start));
    return lines.length === 0 ? [] : [{ ...group, lines }];
  });
}

/**
 * Every line with its amount, a bar against the largest, and the mark 问; the whole line is the target. A line that
 * is open from the beginning is brought into view.
 */
export function LedgerLines(props: LedgerLinesProps) {
  const all = props.groups.flatMap((group) => group.lines);
  const largest = Math.max(1, ...all.map((line) => line.fen));
  const open = all.findIndex((line) => line.id === props.openId);
  const pieces = usePieces(all.length, open);
  // The same account may be open on an earlier page as well.
  const [ledger] = useState(() => `ledger-${++ledgers}`);
  useReveal(open < 0 ? undefined : `${ledger}-${props.openId}`);
  return (
    <View className="sheet">
      <Before pieces={pieces} />
      {/* A box of its own: further lines are added at its end, and nothing is sent twice. */}
      <View>
        {between(props.groups, pieces.from, pieces.to).map((group, at) => (
          <View key={group.title}>
            <View className={`gh ${at > 0 ? 'under' : ''}`}>
              <Text>{group.title}</Text>
              <Text className="nb">{yuan(group.fen)}</Text>
            </View>
            {group.lines.map((line) => (
              <Line key={line.id} {...props} line={line} ledger={ledger} largest={largest} />
            ))}
          </View>
        ))}
      </View>
      <After pieces={pieces} />
      {props.total !== undefined && (
        <View className="gh sum">
          <View>
            合计<Text className="unit">（元）</Text>
          </View>
          <Text className="final">{yuan(props.total)}</Text>
        </View>
      )}
    </View>
  );
}
