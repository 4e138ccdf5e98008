import { Text, View } from '@tarojs/components';
import { Button, Icon, Section, Sheet } from '../../kit';
import { type Finding, wordsOf } from './findings';
import type { Writing } from './use-paper';

interface ChecksProps {
  readonly writing: Writing;
  readonly onOpenLine: (id: string) => void;
}

function Wrong({ finding, writing, onOpenLine }: ChecksProps & { finding: Finding }) {
  const { paper, change } = writing;
  const line = finding.line === undefined ? undefined : paper.lines[finding.line];
  const mend = () =>
    line && change({ lines: paper.lines.map((one) => (one.id === line.id ? { ...one, balance: '' } : one)) });
  return (
    <View className="staff-fd">
      <View className="late">
        <Icon name={finding.mends ? 'sum' : 'edit'} />
      </View>
      <View className="grow">{wordsOf(finding)}</View>
      {finding.mends && (
        <Button small onPress={mend}>
          改过来
        </Button>
      )}
      {line && !finding.mends && (
        <Button small onPress={() => onOpenLine(line.id)}>
          去改
        </Button>
      )}
    </View>
  );
}

function Right({ writing: { paper, plain } }: { writing: Writing }) {
  const says = [
    ...(paper.kind === 'ledger' ? [`账对得上，${paper.lines.length} 笔加起来正好`] : []),
    `大白话 ${plain.length} 个字，读得完`,
    '依据和单位都写了',
  ];
  return (
    <>
      {says.map((words) => (
        <View key={words} className="staff-fd">
          <View className="ok">
            <Icon name="tick" />
          </View>
          <View className="grow">{words}</View>
        </View>
      ))}
    </>
  );
}

/** 送审前替您查了: ■ what must be mended, each with the way to it, or ✓ that nothing is wrong. */
export function Checks(props: ChecksProps) {
  const { findings } = props.writing;
  const isRight = findings.length === 0;
  return (
    <View>
      <Section title="送审前替您查了" />
      <Sheet>
        <View className={`staff-fh ${isRight ? 'ok' : 'late'}`}>
          <Icon name={isRight ? 'done' : 'bang'} size="xs" />
          <Text>{isRight ? '查过没问题' : `必须改　${findings.length} 处`}</Text>
        </View>
        {isRight ? (
          <Right writing={props.writing} />
        ) : (
          findings.map((finding) => <Wrong key={wordsOf(finding)} {...props} finding={finding} />)
        )}
      </Sheet>
    </View>
  );
}
