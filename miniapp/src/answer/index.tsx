import '../../../shared/zod';
import { Text, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { z } from 'zod';
import type { AnswerRow } from '../../../shared/answer/answer';
import { api } from '../../../shared/api';
import { Id } from '../../../shared/text';
import { Button, fullDayWords, Heading, Link, Loaded, Page, Plain, Sheet, Speak } from '../kit';
import { opened } from '../opened';
import { go } from '../pages';
import { useQuery } from '../use-query';
import { Paragraphs } from './paragraphs';

/** What a plain line may hold at most. */
const PLAIN = 120;

/** An answer begins with its plain line where it has one. */
function partsOf(answer: string): { plain?: string; rest: string } {
  const [first = '', ...others] = answer.split('\n');
  return first.length <= PLAIN ? { plain: first, rest: others.join('\n').trim() } : { rest: answer };
}

function Answered({ row }: { row: AnswerRow }) {
  const { plain, rest } = partsOf(row.answer);
  const { anchor } = row;
  return (
    <>
      <View className="doc-head">
        <Heading size="title">{row.question}</Heading>
        <View className="muted t-note">
          <Text className="nb">{row.office}</Text> <Text className="nb">{fullDayWords(row.at)}答的</Text>
        </View>
      </View>
      <Sheet>
        {plain !== undefined && <Plain text={plain} />}
        {rest !== '' && (
          <View className="pad">
            <Paragraphs text={rest} />
            {plain === undefined && <Speak text={rest} />}
          </View>
        )}
      </Sheet>
      <View className="muted t-note foot-note">问的人是谁，这里不公开。</View>
      {anchor && (
        <View className="foot-note">
          <Link next onPress={() => go.disclosure(anchor.disclosure, anchor.line)}>
            {anchor.line === undefined ? '看问的是哪一件' : '看问的是哪一笔'}
          </Link>
        </View>
      )}
    </>
  );
}

function Bar({ row }: { row: AnswerRow }) {
  const about = { ...row.anchor, place: row.place, topic: row.topic };
  return (
    <Button width="full" icon="ask" onPress={() => go.ask(about)}>
      还不明白，我来问
    </Button>
  );
}

/** One question with its answer, for everyone; opens from a shared address as well. */
function AnswerPage({ id }: { id: string }) {
  const query = useQuery(api.answerRead, { params: { id } });
  useShareAppMessage(() => ({ title: query.data?.question ?? '明白栏', path: `/answer/index?id=${id}` }));
  return (
    <Page
      title="大家问过的"
      savedAt={query.savedAt}
      demo={query.data?.demo}
      bar={query.data && <Bar row={query.data} />}
    >
      <Loaded query={query}>{(row) => <Answered row={row} />}</Loaded>
    </Page>
  );
}

export default opened('大家问过的', z.object({ id: Id }), AnswerPage);
