import '../../../../shared/zod';
import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { z } from 'zod';
import type { AnswerRow } from '../../../../shared/answer/answer';
import { api } from '../../../../shared/api';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { Id, Slug } from '../../../../shared/text';
import { Button, Loaded, Page } from '../../kit';
import { opened } from '../../opened';
import { go } from '../../pages';
import { useQuery } from '../../use-query';
import { useRevisit } from '../../use-revisit';
import { Whole } from './whole';

/** One filled button in view: while a line is open, its 问这一笔 is that one. */
function Bar({ disclosure, isLineOpen }: { disclosure: Disclosure; isLineOpen: boolean }) {
  const { id, kind } = disclosure;
  return (
    <>
      <Button width="grow" onPress={() => go.ask({ disclosure: id, kind: 'suggestion' })}>
        提意见
      </Button>
      <Button width="grow" kind={isLineOpen ? 'outline' : 'filled'} onPress={() => go.ask({ disclosure: id })}>
        {kind === 'ledger' ? '问这份账' : '问这件事'}
      </Button>
    </>
  );
}

/** What has been answered about it, the newest first. */
function useAnswers(disclosure: Disclosure | undefined): readonly AnswerRow[] {
  const query = useQuery(
    api.answerList,
    disclosure?.state === 'released'
      ? { query: { place: disclosure.place, disclosure: disclosure.id, limit: 50 } }
      : undefined,
  );
  useRevisit(query.reload);
  return query.data?.rows ?? [];
}

/** One disclosure; everything on it is public, so it opens from a shared address as well. */
function DisclosureDetail({ id, line: start }: { id: string; line?: string | undefined }) {
  const query = useQuery(api.disclosureRead, { params: { id } });
  const [line, setLine] = useState(start);
  const disclosure = query.data;
  const answers = useAnswers(disclosure);
  useShareAppMessage(() => ({ title: disclosure?.title ?? '明白栏', path: `/disclosure/detail/index?id=${id}` }));
  return (
    <Page
      title={disclosure?.kind === 'ledger' ? '账目' : '公开内容'}
      savedAt={query.savedAt}
      demo={disclosure?.demo}
      bar={
        disclosure?.state === 'released' ? <Bar disclosure={disclosure} isLineOpen={line !== undefined} /> : undefined
      }
    >
      <Loaded query={query}>
        {(found) => <Whole disclosure={found} answers={answers} line={line} onLine={setLine} />}
      </Loaded>
    </Page>
  );
}

export default opened('公开内容', z.object({ id: Id, line: Slug.optional() }), DisclosureDetail);
