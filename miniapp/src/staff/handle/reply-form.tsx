import '../../../../shared/zod';
import { Text, View } from '@tarojs/components';
import { z } from 'zod';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { type Draft, useDraft } from '../../drafts';
import { Notice, Section, Sheet, TextArea, timeWords } from '../../kit';

/** The plain line of an answer, in characters. */
const MOST_PLAIN = 120;

const Changed = z.strictObject({ plain: z.string().optional(), detail: z.string().optional() });

/** The answer being written. */
export interface ReplyDraft {
  readonly plain: string;
  readonly detail: string;
  readonly change: Draft<z.infer<typeof Changed>>['change'];
  readonly clear: () => void;
  readonly keptAt: string | undefined;
}

/** What was changed on this phone, over the words that were sent and came back. */
export function useReplyDraft({ id, draft: sent }: Ticket): ReplyDraft {
  const { value, change, clear, keptAt } = useDraft(`reply ${id}`, Changed, {});
  return { plain: value.plain ?? sent?.plain ?? '', detail: value.detail ?? sent?.detail ?? '', change, clear, keptAt };
}

/** All that is written of it, one below the other. */
export const wordsOf = ({ plain, detail }: ReplyDraft): string =>
  [plain, detail].filter((words) => words.trim() !== '').join('\n');

/** Why the second reader sent it back, until it is written anew. */
const returnedOf = ({ state, draft, events }: Ticket): string | undefined =>
  state === 'signed' && draft ? events.find(({ action }) => action === 'send_back')?.says : undefined;

export const overBy = (plain: string): string | undefined =>
  plain.length > MOST_PLAIN ? `大白话多了 ${plain.length - MOST_PLAIN} 个字` : undefined;

/** 先一句大白话，再列明细; kept on this phone at every change. */
export function ReplyForm({ ticket, draft }: { ticket: Ticket; draft: ReplyDraft }) {
  const { plain, detail, change, keptAt } = draft;
  const returned = returnedOf(ticket);
  return (
    <View>
      <Section title="您的答复" aside={keptAt ? <Text className="ok b">{timeWords(keptAt)} 存好</Text> : undefined} />
      {returned !== undefined && (
        <Sheet>
          <Notice tone="soon" title="退回来改">
            {returned}
          </Notice>
        </Sheet>
      )}
      <Sheet>
        <View className="pg plain">
          <View className="pg-c plain-c">
            <Text>大</Text>
            <Text>白</Text>
            <Text>话</Text>
          </View>
          <View className="pg-d">
            <TextArea
              label="先说一句大白话"
              placeholder="花了多少，花在哪，为什么"
              value={plain}
              onChange={(words) => change({ plain: words })}
              error={overBy(plain)}
              hint={<View className="staff-count">{`${plain.length} / ${MOST_PLAIN} 字`}</View>}
            />
          </View>
        </View>
        <View className="pad">
          <TextArea
            label="再列明细（可不填）"
            placeholder="一项一行：砂石 260 方，每方 120 元，31,200.00"
            value={detail}
            onChange={(words) => change({ detail: words })}
          />
        </View>
      </Sheet>
    </View>
  );
}
