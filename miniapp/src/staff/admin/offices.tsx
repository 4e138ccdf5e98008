import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import type { Reply } from '../../../../shared/endpoint';
import { Problem } from '../../../../shared/office/endpoints';
import { TABLES, type Table } from '../../../../shared/office/office';
import { asCallError, type CallError } from '../../call-error';
import { call } from '../../client';
import { useDraft } from '../../drafts';
import { Button, ErrorState, Notice, Row, Section, Sheet, TextArea } from '../../kit';
import { platform } from '../../platform';
import { useWrite } from '../../use-write';

const WORDS: Record<Table, string> = { offices: '单位', posts: '岗位', topics: '事项', rules: '分办规则' };
const HEADS: Record<Table, string> = {
  offices: 'id,place,name,phone',
  posts: 'id,office,title,a,b',
  topics: 'id,name,words',
  rules: 'place,topic,office',
};
/** What each column is, for those who do not read its name. */
const MEANINGS: Record<Table, string> = {
  offices: 'id 编号，place 地方编码，name 名称，phone 电话',
  posts: 'id 编号，office 单位编号，title 岗位名称，a 和 b 是 A 角和 B 角的账号',
  topics: 'id 编号，name 名称，words 大家常说的词，用空格隔开',
  rules: 'place 地方编码，topic 事项编号，office 单位编号：这里的这类事归这个单位',
};
const Tables = z.strictObject({ offices: z.string(), posts: z.string(), topics: z.string(), rules: z.string() });
const BLANK = { offices: '', posts: '', topics: '', rules: '' };

type Tried = Reply<typeof api.officeImport>;
const isTable = (name: string): name is Table => TABLES.some((table) => table === name);

/** Every wrong cell by table and line, as a spreadsheet shows it. */
function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <View>
      <Section title="要改的" aside={`${problems.length} 处，一行也没有导入`} />
      <Sheet>
        {problems.map(({ table, line, column, says }) => (
          <Row
            key={`${table} ${line} ${column} ${says}`}
            top={<View className="staff-year">{line}</View>}
            under="行"
            kind={`${WORDS[table]}表　${column}`}
            title={says}
          />
        ))}
      </Sheet>
    </View>
  );
}

const countsOf = ({ counts }: Tried): string => TABLES.map((table) => `${WORDS[table]} ${counts[table]} 个`).join('，');

/** Problems travel in the reply of a trial and in the details of a refusal. */
const problemsIn = (tried: Tried | undefined, error: CallError | undefined): readonly Problem[] =>
  z.array(Problem).safeParse(error?.refusal?.details?.['problems']).data ?? tried?.problems ?? [];

/** The tables as they are now, on the clipboard or in the fields. */
function useExport(put: (tables: z.infer<typeof Tables>) => void) {
  const [state, setState] = useState<{ says?: string; error?: CallError }>({});
  async function take(): Promise<void> {
    try {
      const tables = await call(api.officeExport, {});
      put(tables);
      setState({ says: '现在用的四张表取出来了，在下面' });
    } catch (error) {
      setState({ error: asCallError(error) });
    }
  }
  return { ...state, take };
}

/** 单位和分办: four tables pasted, tried, and only then imported. */
export function OfficesPart() {
  const draft = useDraft('office tables', Tables, BLANK);
  const { value, change } = draft;
  const write = useWrite(api.officeImport);
  const [tried, setTried] = useState<Tried & { words: string }>();
  const out = useExport(change);
  const words = JSON.stringify(value);
  const now = tried?.words === words ? tried : undefined;
  const problems = problemsIn(now, write.error);
  const isTried = now !== undefined && !now.saved && problems.length === 0;

  async function send(dryRun: boolean): Promise<void> {
    const reply = await write.send({ body: { tables: value, dryRun } });
    if (reply) setTried({ ...reply, words });
  }
  return (
    <View>
      <View className="stack">
        <View className="muted">四张表从电子表格里整列复制过来，第一行是列名。先试导入，没有错再导入。</View>
        <Button width="full" onPress={out.take}>
          取出现在用的表
        </Button>
        {out.says !== undefined && <Notice tone="ok" title={out.says} />}
        {out.error && <ErrorState error={out.error} />}
      </View>
      {TABLES.map((table) => (
        <View key={table}>
          <Section
            title={`${WORDS[table]}表`}
            aside={
              value[table] !== '' && (
                <Button small kind="text" onPress={() => platform.copy(value[table])}>
                  复制
                </Button>
              )
            }
          />
          <Sheet pad>
            <TextArea
              label={`列名：${HEADS[table]}`}
              hint={MEANINGS[table]}
              value={value[table]}
              onChange={(text) => isTable(table) && change({ [table]: text })}
            />
          </Sheet>
        </View>
      ))}
      {problems.length > 0 && <Problems problems={problems} />}
      <View className="stack staff-acts">
        {write.error && problems.length === 0 && <ErrorState error={write.error} title="没导入" />}
        {now?.saved && <Notice tone="ok" title={`导入了：${countsOf(now)}`} />}
        {isTried && now && <Notice tone="ok" title={`试过没问题：${countsOf(now)}`} />}
        <Button
          kind={isTried ? 'outline' : 'filled'}
          width="full"
          busy={write.isSending ? '正在查' : undefined}
          off={TABLES.some((table) => value[table].trim() === '') ? '先填好四张表' : undefined}
          onPress={() => send(true)}
        >
          试导入
        </Button>
        {isTried && (
          <Button
            kind="filled"
            width="full"
            busy={write.isSending ? '正在导入' : undefined}
            onPress={() => send(false)}
          >
            导入，马上用
          </Button>
        )}
      </View>
    </View>
  );
}
