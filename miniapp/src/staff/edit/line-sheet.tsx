import { View } from '@tarojs/components';
import { yuan } from '../../../../shared/money';
import { BottomSheet, Button, Chips, Notice, Segments, Sheet, TextField } from '../../kit';
import { DayField } from '../day-field';
import { type Column, type Finding, wordsOf } from './findings';
import type { PaperLine } from './paper';
import type { Period } from './typed-ledger';

const SIDES = [
  { value: 'expense', words: '花了' },
  { value: 'income', words: '进账' },
] as const;

interface LineSheetProps {
  readonly line: PaperLine;
  /** Counted from 1. */
  readonly place: number;
  readonly period: Period;
  /** Groups that other lines are in. */
  readonly groups: readonly string[];
  /** The balance that must stand after it, in 分. */
  readonly running: number;
  /** What is wrong with it, beyond what is not written yet. */
  readonly finding: Finding | undefined;
  readonly onChange: (part: Partial<PaperLine>) => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What is said beside a field of the line. */
const errorIn = (finding: Finding | undefined, column: Column): string | undefined =>
  finding?.column === column ? finding.says : undefined;

function Money({ line, running, finding, onChange }: LineSheetProps) {
  return (
    <>
      <Sheet>
        <Segments
          label="花了还是进账"
          alone
          options={SIDES}
          value={line.side}
          onChange={(side) => onChange({ side })}
        />
      </Sheet>
      <TextField
        label="金额（元）"
        type="digit"
        placeholder="58600.50"
        value={line.amount}
        onChange={(amount) => onChange({ amount })}
        error={errorIn(finding, 'amount')}
      />
      <TextField
        label="账本上的结余（可不填）"
        hint={`算出来是 ${yuan(running)}。填了，就替您核对`}
        type="digit"
        value={line.balance}
        onChange={(balance) => onChange({ balance })}
        error={errorIn(finding, 'balance')}
      />
    </>
  );
}

function What({ line, period, groups, finding, onChange }: LineSheetProps) {
  const error = (column: Column) => errorIn(finding, column);
  return (
    <>
      <DayField
        label="日期"
        value={line.day}
        onChange={(day) => onChange({ day })}
        {...period}
        error={line.day === '' ? undefined : error('day')}
      />
      <TextField
        label="事由"
        placeholder="三组机耕路修复"
        value={line.subject}
        onChange={(subject) => onChange({ subject })}
        error={error('subject')}
      />
      <TextField
        label="类别"
        placeholder="修路修渠"
        value={line.group}
        onChange={(group) => onChange({ group })}
        error={error('group')}
      />
      {groups.length > 0 && (
        <Chips
          label="已有的类别"
          options={groups.map((value) => ({ value, words: value }))}
          value={line.group}
          onChange={(group) => onChange({ group })}
        />
      )}
      <TextField
        label="凭证号"
        placeholder="0817"
        value={line.voucher}
        onChange={(voucher) => onChange({ voucher })}
        error={error('voucher')}
      />
      <TextField
        label="经手人"
        hint="写岗位，不写姓名"
        value={line.handler}
        onChange={(handler) => onChange({ handler })}
        error={error('handler')}
      />
      <TextField
        label="审批人"
        hint="写岗位，不写姓名"
        value={line.approver}
        onChange={(approver) => onChange({ approver })}
        error={error('approver')}
      />
    </>
  );
}

/** One line of the account, from below; every letter is kept as it is typed. */
export function LineSheet(props: LineSheetProps) {
  const { place, finding, onNext, onRemove, onClose } = props;
  return (
    <BottomSheet title={`第 ${place} 笔`} onClose={onClose}>
      <View className="stack">
        {finding && (
          <Sheet>
            <Notice tone="late" title="这一笔要改">
              {wordsOf(finding)}
            </Notice>
          </Sheet>
        )}
        <Money {...props} />
        <What {...props} />
        <View className="row">
          <Button width="grow" icon="plus" onPress={onNext}>
            再记一笔
          </Button>
          <Button kind="filled" width="grow" onPress={onClose}>
            记好了
          </Button>
        </View>
        <Button kind="text" width="full" onPress={onRemove}>
          删掉这一笔
        </Button>
      </View>
    </BottomSheet>
  );
}
