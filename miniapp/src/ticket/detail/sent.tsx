import { View } from '@tarojs/components';
import type { Ticket } from '../../../../shared/ticket/ticket';
import { Notice, Sheet } from '../../kit';
import { CodeCard } from '../../me/code-card';

/** Right after sending: its number, and for a visitor the code to come back with. */
export function JustSent({ ticket }: { ticket: Ticket }) {
  return (
    <View className="just-sent">
      <Sheet>
        <Notice tone="ok" title="问出去了">
          编号 {ticket.number}。有了进展，在“我的”消息里告诉您。
        </Notice>
      </Sheet>
      <CodeCard />
    </View>
  );
}
