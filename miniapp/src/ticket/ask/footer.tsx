import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { api } from '../../../../shared/api';
import type { Reply } from '../../../../shared/endpoint';
import { aria, Button, dayWords, Icon, Link, Loaded } from '../../kit';
import type { Query } from '../../use-query';
import { ExplainSheet } from '../explain-sheet';
import { receiverWords } from '../words';

type Preview = Reply<typeof api.ticketPreview>;

/** 交给村文书，最晚 10 月 22 日答复; or plainly, that the day cannot be told yet. */
function Promised({ preview }: { preview: Preview }) {
  const { receiver, standing, calendarMissing } = preview;
  return (
    <View className="grow">
      交给
      <Text className="b">{receiverWords(receiver)}</Text>
      {standing && (
        <>
          ，最晚 <Text className="b nb">{dayWords(standing.due)}</Text>答复
        </>
      )}
      {calendarMissing !== undefined && (
        <View className="soon t-note">
          {`${calendarMissing} 年的放假安排还没公布，最晚哪天现在算不准。照样能问，公布了马上算好告诉您。`}
        </View>
      )}
    </View>
  );
}

export interface FooterProps {
  /** Absent until a topic is chosen. */
  readonly preview: Query<Preview> | undefined;
  readonly off: string | undefined;
  /** What is wrong at the fields, which may lie out of sight. */
  readonly wrong: readonly string[];
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** Who receives it, by when they must answer and why that day, who sees the name; and 问出去. */
export function Footer({ preview, off, wrong, busy, onSend }: FooterProps) {
  const [why, setWhy] = useState(false);
  const explanation = preview?.data?.explanation;
  return (
    <View className="grow">
      {preview && (
        <View className="foot-row">
          <Icon name="send" size="s" className="brand" />
          <Loaded query={preview} rows={1}>
            {(data) => <Promised preview={data} />}
          </Loaded>
        </View>
      )}
      <View className="foot-row muted t-note">
        <Icon name="lock" size="s" />
        <Text className="grow">只有办理的人知道您是谁</Text>
        {explanation && <Link onPress={() => setWhy(true)}>为什么是这天？</Link>}
      </View>
      {wrong.map((fault) => (
        <View key={fault} className="foot-row late b t-note" {...aria({ role: 'alert' })}>
          <Icon name="bang" size="xs" />
          <Text>{fault}</Text>
        </View>
      ))}
      <Button kind="filled" width="full" off={off} busy={busy ? '正在发' : undefined} onPress={onSend}>
        问出去
      </Button>
      {why && explanation && <ExplainSheet explanation={explanation} onClose={() => setWhy(false)} />}
    </View>
  );
}
