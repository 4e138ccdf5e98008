import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import { Disclosure } from '../../../../shared/disclosure/disclosure';
import { Whole } from '../../disclosure/detail/whole';
import { BottomSheet, Button, ErrorState, Loading, Notice, Page, Sheet } from '../../kit';
import { go } from '../../pages';
import { platform } from '../../platform';
import { holds, type Session } from '../../session';
import { useQuery } from '../../use-query';
import { useWrite } from '../../use-write';
import { ReturnSheet } from './return-sheet';

/** A disclosure before the reviewer, and the two things that may become of it. */
function useReview(id: string) {
  const query = useQuery(api.disclosureRead, { params: { id } });
  const release = useWrite(api.disclosureRelease);
  const back = useWrite(api.disclosureReturn);
  const [after, setAfter] = useState<Disclosure>();
  const [isDone, setDone] = useState(false);
  const disclosure = after ?? query.data;
  const error = release.error ?? back.error;
  const newer = error?.code === 'stale' ? Disclosure.safeParse(error.refusal?.details?.['current']).data : undefined;

  async function send(what: 'release' | 'return', reason = ''): Promise<boolean> {
    if (!disclosure) return false;
    const params = { id };
    const { version } = disclosure;
    const saved =
      what === 'release'
        ? await release.send({ params, body: { version } })
        : await back.send({ params, body: { version, reason } });
    if (!saved) return false;
    setAfter(saved);
    setDone(true);
    return true;
  }
  function clearError(): void {
    release.clearError();
    back.clearError();
  }
  function look(): void {
    setAfter(newer);
    clearError();
  }
  return {
    query,
    disclosure,
    error,
    newer,
    send,
    look,
    clearError,
    isDone,
    isSending: release.isSending || back.isSending,
  };
}

type Review = ReturnType<typeof useReview>;

function Done({ disclosure }: { disclosure: Disclosure }) {
  const isOut = disclosure.state === 'released';
  return (
    <Sheet>
      <Notice tone={isOut ? 'ok' : 'soon'} title={isOut ? '已经公开，大家都能看了' : '退回给写的人了'}>
        {isOut ? `索引号 ${disclosure.index ?? ''}` : disclosure.returned}
      </Notice>
    </Sheet>
  );
}

function Failed({ review }: { review: Review }) {
  const { error, newer, look, clearError } = review;
  if (!error) return null;
  return (
    <BottomSheet title={newer ? '刚有人改过' : '没办成'} onClose={clearError}>
      <View className="stack">
        <ErrorState error={error} title={newer ? '这一件变了' : '没发出去'} />
        {newer && (
          <Button width="full" onPress={look}>
            看改过的，再定
          </Button>
        )}
      </View>
    </BottomSheet>
  );
}

function Bar({ review, isAuthor, onReturn }: { review: Review; isAuthor: boolean; onReturn: () => void }) {
  const { disclosure, send, isSending } = review;
  if (disclosure?.state === 'released') {
    return (
      <Button width="full" onPress={() => go.disclosure(disclosure.id)}>
        去看公开的样子
      </Button>
    );
  }
  if (disclosure?.state !== 'submitted') {
    return (
      <Button width="full" onPress={platform.back}>
        回上一页
      </Button>
    );
  }
  const off = isAuthor ? '自己写的不能自己审' : undefined;
  return (
    <>
      <Button width="grow" off={off && '退回'} onPress={onReturn}>
        退回
      </Button>
      <Button
        kind="filled"
        width="grow grow2"
        off={off}
        busy={isSending ? '正在办' : undefined}
        onPress={() => send('release')}
      >
        公开
      </Button>
    </>
  );
}

/** One disclosure as residents will see it; a second person releases it or sends it back. */
export function ReviewOne({ id, who }: { id: string; who: Session }) {
  const review = useReview(id);
  const [line, setLine] = useState<string>();
  const [isReturning, setReturning] = useState(false);
  const { disclosure, query } = review;
  const isReviewer = holds(who, 'reviewer');
  const isAuthor = disclosure?.author === who.person.title;
  return (
    <Page
      title={isReviewer ? '审核' : '等审核'}
      demo={disclosure?.demo}
      savedAt={query.savedAt}
      bar={
        disclosure && isReviewer ? (
          <Bar review={review} isAuthor={isAuthor} onReturn={() => setReturning(true)} />
        ) : undefined
      }
    >
      <View className="stack">
        {review.isDone && disclosure && <Done disclosure={disclosure} />}
        {!isReviewer && (
          <Sheet>
            <Notice tone="info" title="等审核人看">
              审过就公开；退回了会写明原因，您再改。
            </Notice>
          </Sheet>
        )}
      </View>
      {disclosure ? (
        <Whole disclosure={disclosure} answers={[]} line={line} onLine={setLine} isPreview />
      ) : query.error ? (
        <ErrorState error={query.error} onRetry={query.reload} />
      ) : (
        <Loading />
      )}
      <Failed review={review} />
      {isReturning && (
        <ReturnSheet
          id={id}
          busy={review.isSending}
          onReturn={(reason) => review.send('return', reason)}
          onClose={() => setReturning(false)}
        />
      )}
    </Page>
  );
}
