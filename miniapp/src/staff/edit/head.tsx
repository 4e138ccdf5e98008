import { Text, View } from '@tarojs/components';
import { PLAIN_LIMIT, STAGE_WORDS, Stage } from '../../../../shared/disclosure/disclosure';
import { Chips, Field, Sheet, TextArea, TextField } from '../../kit';
import { errorAt } from './findings';
import type { Writing } from './use-paper';

const STAGES = Stage.options.map((value) => ({ value, words: STAGE_WORDS[value] }));

/** 大白话: a ledger's is proposed from its sums, until someone writes their own. */
export function PlainPart({ writing }: { writing: Writing }) {
  const { paper, plain, change } = writing;
  const isProposed = paper.kind === 'ledger' && paper.plain === '';
  const over = plain.length > PLAIN_LIMIT ? `多了 ${plain.length - PLAIN_LIMIT} 个字` : undefined;
  return (
    <Sheet>
      <View className="pg plain">
        <View className="pg-c plain-c">
          <Text>大</Text>
          <Text>白</Text>
          <Text>话</Text>
        </View>
        <View className="pg-d">
          <TextArea
            label="一句话说清"
            placeholder={isProposed ? '记了账，系统替您起个头' : '说了什么事，大家要做什么'}
            value={plain}
            onChange={(words) => change({ plain: words })}
            error={over}
            hint={
              <View className="row between">
                <Text>{isProposed && plain ? '系统起了头，可以改' : ''}</Text>
                <Text>{`${plain.length} / ${PLAIN_LIMIT} 字`}</Text>
              </View>
            }
          />
        </View>
      </View>
    </Sheet>
  );
}

/** What it is called, which of the five stages, on what it rests, and who publishes it. */
export function HeadPart({ writing }: { writing: Writing }) {
  const { paper, title, change, findings } = writing;
  const shown = (at: string) => errorAt(findings, at);
  return (
    <Sheet pad>
      <View className="stack">
        <TextField
          label="标题"
          placeholder={paper.kind === 'ledger' ? '2026 年 7 到 9 月收支账' : '防汛值班安排'}
          value={title}
          onChange={(words) => change({ title: words })}
          error={shown('title')}
        />
        <Field label="五公开里的哪一段">
          <Chips
            label="五公开里的哪一段"
            options={STAGES}
            value={paper.stage}
            onChange={(stage) => change({ stage })}
          />
        </Field>
        <TextField
          label="公开依据"
          hint="哪条规定，或者哪次会定的"
          value={paper.basis}
          onChange={(basis) => change({ basis })}
          error={shown('basis')}
        />
        <TextField
          label="公开单位"
          value={paper.office}
          onChange={(office) => change({ office })}
          error={shown('office')}
        />
      </View>
    </Sheet>
  );
}
