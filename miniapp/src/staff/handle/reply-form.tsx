import '../../../../shared/zod';
import { Text, View } from '@tarojs/components';
import { z } from 'zod';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { type Draft, useDraft } from '../../drafts';
import { Notice, Section, Sheet, TextArea, timeWords } from '../../kit';

/** The plain line of an answer, in characters. */
export const MOST_PLAIN = 120;

const ReplyWords = z.strictObject({ plain: z.string(), detail: z.string() });
export type ReplyDraft = Draft<z.infer<typeof ReplyWords>>;

/** The answer being written; after it was sent back, the words that were sent are the beginning. */
export const useReplyDraft = ({ id, draft }: Ticket): ReplyDraft =>
  useDraft(`reply ${id}`, ReplyWords, { plain: draft?.plain ?? '', detail: draft?.detail ?? '' });

/** Why the second reader sent it back, until it is written anew. */
const returnedOf = ({ state, draft, events }: Ticket): string | undefined =>
  state === 'signed' && draft ? events.find(({ action }) => action === 'send_back')?.says : undefined;

const overBy = (plain: string): string | undefined =>
  plain.length > MOST_PLAIN ? `多了 ${plain.length - MOST_PLAIN} 个字，细处写到下面` : undefined;

/** 先一句大白话，再列明细; kept on this phone at every change. */
export function ReplyForm({ ticket, draft }: { ticket: Ticket; draft: ReplyDraft }) {
  const { value, change, keptAt } = draft;
  const returned = returnedOf(ticket);
  return (
    <View>
      <Section title="您的答复" aside={keptAt ? <Text className="ok b">{timeWords(keptAt)}存好</Text> : undefined} />
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
              value={value.plain}
              onChange={(plain) => change({ plain })}
              error={overBy(value.plain)}
              hint={<View className="staff-count">{`${value.plain.length} / ${MOST_PLAIN} 字`}</View>}
            />
          </View>
        </View>
        <View className="pad">
          <TextArea
            label="再列明细（可不填）"
            placeholder="一项一行：砂石 260 方，每方 120 元，31,200.00"
            value={value.detail}
            onChange={(detail) => change({ detail })}
          />
        </View>
      </Sheet>
    </View>
  );
}
