import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AnswerRow } from '../../../../shared/answer/answer';
import { type Ledger, type LedgerLine, totalsOf } from '../../../../shared/disclosure/ledger';
import { Account, AskMark, LedgerLines, Link, Segments, Sheet } from '../../kit';
import { go } from '../../pages';
import { openingWords } from '../../place/words';
import { LedgerCheck } from './ledger-check';
import { groupsOf, linesOf, type Side } from './ledger-groups';

interface LedgerViewProps {
  readonly id: string;
  readonly ledger: Ledger;
  readonly answers: readonly AnswerRow[];
  /** The line that is open. */
  readonly line: string | undefined;
  readonly onLine: (line: string | undefined) => void;
  /** Not released yet: a line opens, but cannot be asked about. */
  readonly isPreview?: boolean | undefined;
}

/** Voucher and hands of a line, and what was answered about it. */
function LineDetail({ line, answers }: { line: LedgerLine; answers: readonly AnswerRow[] }) {
  return (
    <>
      <View className="wrap row line-facts">
        <Text className="nb">凭证 {line.voucher}</Text>
        <Text className="nb">经手：{line.handler}</Text>
        <Text className="nb">审批：{line.approver}</Text>
      </View>
      {answers.map(({ id, question }) => (
        <View key={id} className="line-answer">
          <Link onPress={() => go.answer(id)}>{`答过：${question}`}</Link>
        </View>
      ))}
    </>
  );
}

const wordsOf = (ledger: Ledger) =>
  [
    { value: 'expense', words: `花了 ${linesOf(ledger, 'expense').length} 笔` },
    { value: 'income', words: `进账 ${linesOf(ledger, 'income').length} 笔` },
  ] as const;

/** On which side the line stands that one was led to. */
const sideOf = (ledger: Ledger, id: string | undefined): Side =>
  ledger.lines.some((line) => line.id === id && line.income > 0) ? 'income' : 'expense';

/** A ledger: the account, whether it adds up, and every line, each of which can be asked about. */
export function LedgerView({ id, ledger, answers, line, onLine, isPreview }: LedgerViewProps) {
  const [side, setSide] = useState<Side>(() => sideOf(ledger, line));
  const totals = totalsOf(ledger);
  const turn = (other: Side) => {
    onLine(undefined);
    setSide(other);
  };
  const about = (one: LedgerLine) => answers.filter(({ anchor }) => anchor?.line === one.id);
  const groups = groupsOf(ledger, side, (one) => ({
    asked: about(one).length > 0 ? `${about(one).length} 人问过，已答` : undefined,
    detail: <LineDetail line={one} answers={about(one)} />,
  }));
  return (
    <>
      <Sheet>
        <Account opening={ledger.opening} {...totals} openingWords={openingWords(ledger)} />
        <LedgerCheck ledger={ledger} />
        <Segments label="花了和进账" options={wordsOf(ledger)} value={side} onChange={turn} />
      </Sheet>
      <View className="ask-hint t-note">
        <AskMark small />
        <Text>哪一笔不明白，就点哪一笔</Text>
      </View>
      <LedgerLines
        key={side}
        groups={groups}
        total={totals[side]}
        openId={line}
        onOpen={onLine}
        onAsk={isPreview ? undefined : (asked) => go.ask({ disclosure: id, line: asked.id })}
      />
      <View className="muted t-note foot-note">横条越长，{side === 'expense' ? '花得' : '进得'}越多。</View>
    </>
  );
}
