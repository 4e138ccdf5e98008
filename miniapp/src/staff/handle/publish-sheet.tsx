import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import { Ticket } from '../../../../shared/ticket/ticket';
import { useDraft } from '../../drafts';
import { BottomSheet, Button, ErrorState, Notice, Sheet, TextArea } from '../../kit';
import { useWrite } from '../../use-write';

const MOST_QUESTION = 120;
const MOST_ANSWER = 4000;
const Words = z.strictObject({ question: z.string(), answer: z.string() });

/** What was asked and answered, as the beginning of what everybody may read. */
const begun = ({ title, answer }: Ticket) => ({
  question: title,
  answer: [answer?.plain, answer?.detail].filter(Boolean).join('\n'),
});

function lacks({ question, answer }: z.infer<typeof Words>): string | undefined {
  if (question.trim() === '') return '先写问的是什么';
  if (answer.trim() === '') return '先写怎么答的';
  if (question.length > MOST_QUESTION) return `问的多了 ${question.length - MOST_QUESTION} 个字`;
  return answer.length > MOST_ANSWER ? `答的多了 ${answer.length - MOST_ANSWER} 个字` : undefined;
}

interface PublishProps {
  readonly ticket: Ticket;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 公开这一问一答: a separate act, in edited words; the ticket itself stays private. */
export function PublishSheet({ ticket, onClose, onDone }: PublishProps) {
  const { id, version } = ticket;
  const draft = useDraft(`publish ${id}`, Words, begun(ticket));
  const { send, isSending, error } = useWrite(api.ticketPublish);
  const { question, answer } = draft.value;
  const newer = error?.code === 'stale' ? Ticket.safeParse(error.refusal?.details?.['current']).data : undefined;

  async function publish(): Promise<void> {
    const body = { version: newer?.version ?? version, question: question.trim(), answer: answer.trim() };
    if (!(await send({ params: { id }, body }))) return;
    draft.clear();
    onDone();
  }
  return (
    <BottomSheet title="公开这一问一答" onClose={onClose}>
      <View className="stack">
        <Sheet>
          <Notice tone="info" title="放进“问与答”，大家都能看">
            里面不能有姓名、电话、身份证号、银行卡号、住哪一户；问的人是谁，一个字也不能露。
          </Notice>
        </Sheet>
        <TextArea label="问的是什么" value={question} onChange={(words) => draft.change({ question: words })} />
        <TextArea label="怎么答的" value={answer} onChange={(words) => draft.change({ answer: words })} />
        {error && <ErrorState error={error} title={newer ? '别人刚办过，再公开一次就按新的' : '没公开'} />}
        <Button
          kind="filled"
          width="full"
          off={lacks(draft.value)}
          busy={isSending ? '正在公开' : undefined}
          onPress={publish}
        >
          公开这一问一答
        </Button>
      </View>
    </BottomSheet>
  );
}
