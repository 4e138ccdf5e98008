import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../../shared/api';
import { TICKET_KIND_WORDS, TicketKind } from '../../../../shared/ticket/ticket';
import { Check, Chips, Link, Loaded, TextField } from '../../kit';
import { useQuery } from '../../use-query';
import type { Faults } from './check';
import type { AskDraft } from './draft';

type Change = (part: Partial<AskDraft>) => void;

/** What a resident brings; 舆情 is entered by staff. */
const KINDS = TicketKind.options
  .filter((kind) => kind !== 'opinion')
  .map((value) => ({ value, words: TICKET_KIND_WORDS[value] }));

export function KindChips({ draft, change }: { draft: AskDraft; change: Change }) {
  return <Chips label="哪一类" options={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />;
}

/** Who answers follows from this; once chosen, the others step back. */
export function TopicChips({ draft, change }: { draft: AskDraft; change: Change }) {
  const query = useQuery(api.topicList, {});
  const [isOpen, setOpen] = useState(false);
  return (
    <Loaded query={query} rows={1}>
      {({ rows }) => {
        const all = rows.map(({ id, name }) => ({ value: id, words: name }));
        const chosen = all.filter(({ value }) => value === draft.topic);
        const shut = chosen.length > 0 && !isOpen;
        return (
          <View className="row wrap">
            <Chips
              label="哪方面的事"
              options={shut ? chosen : all}
              value={draft.topic}
              onChange={(topic) => {
                change({ topic });
                setOpen(false);
              }}
            />
            {shut && <Link onPress={() => setOpen(true)}>换一个</Link>}
          </View>
        );
      }}
    </Loaded>
  );
}

const WHO_SEES = '加密存着。只有办这件事的人因办理需要才能打开，谁看过，您在“我的”里查得到。';

/** Name and phone, only where someone wants to be rung. */
export function ContactFields({ draft, change, faults }: { draft: AskDraft; change: Change; faults: Faults }) {
  return (
    <View className="stack">
      <Check words="留个电话，好给您回话" value={draft.leaves} onChange={(leaves) => change({ leaves })} />
      {draft.leaves && (
        <>
          <TextField
            label="手机号"
            type="number"
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            error={faults.phone}
          />
          <TextField
            label="怎么称呼您（可不填）"
            value={draft.name}
            onChange={(name) => change({ name })}
            error={faults.name}
            hint={WHO_SEES}
          />
        </>
      )}
    </View>
  );
}
