import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../../shared/api';
import type { TicketRow } from '../../../../shared/ticket/ticket';
import { AnswerSearch } from '../../answer/search';
import { Button, Link, Page, Segments, Sheet } from '../../kit';
import { CodeCard } from '../../me/code-card';
import { RetrieveSheet } from '../../me/retrieve';
import { go } from '../../pages';
import { PlacePicker } from '../../place/picker';
import { platform } from '../../platform';
import { useRetrieval } from '../../retrieval';
import { useSession } from '../../session';
import { choose, useSettings } from '../../settings';
import { type List, useList } from '../../use-list';
import { useRevisit } from '../../use-revisit';
import { useIsSomeone } from '../../visitor';
import { MyList, NothingAsked } from './list';
import { useWaiting, Waiting } from './waiting';

const FACES = [
  { value: 'mine', words: '我问的' },
  { value: 'all', words: '大家问过的' },
] as const;
type Face = (typeof FACES)[number]['value'];

/** Without WeChat one's questions are found again by their code: the one to note, or the one that was noted. */
function Code() {
  const [open, setOpen] = useState(false);
  const session = useSession();
  const retrieval = useRetrieval();
  if (platform.name === 'weapp' || session?.person.login !== undefined) return null;
  if (retrieval !== undefined) {
    return (
      <View className="below">
        <CodeCard />
      </View>
    );
  }
  return (
    <View className="retrieve">
      <Link onPress={() => setOpen(true)}>以前问过？凭取件码找回</Link>
      {open && <RetrieveSheet onClose={() => setOpen(false)} />}
    </View>
  );
}

function useMine() {
  const isSomeone = useIsSomeone();
  const list = useList(api.ticketMine, isSomeone ? (cursor) => ({ query: { cursor } }) : undefined);
  const { reload } = list;
  const waiting = useWaiting().length;
  const before = useRef(waiting);
  useRevisit(reload);
  // What waited and was sent now stands among one's questions.
  useEffect(() => {
    if (waiting < before.current) reload();
    before.current = waiting;
  }, [waiting, reload]);
  // Without anybody signed in nothing was asked from here, or it belongs to who signed out.
  return isSomeone && list.error?.code !== 'signed_out' ? list : undefined;
}

/** Nothing asked yet is only said where nothing waits either. */
function Asked({ list, isWaiting }: { list: List<TicketRow> | undefined; isWaiting: boolean }) {
  if (isWaiting && (list === undefined || list.rows.length === 0)) return null;
  return list === undefined ? <NothingAsked /> : <MyList list={list} />;
}

function Others() {
  const { place } = useSettings();
  return place === undefined ? (
    <PlacePicker onPick={(chosen) => choose({ place: chosen })} />
  ) : (
    <AnswerSearch place={place} />
  );
}

/** The tab 问一问: what one asked and what waits to be sent, and what others asked. */
export default function MyTickets() {
  const [face, setFace] = useState<Face>('mine');
  const list = useMine();
  const isWaiting = useWaiting().length > 0;
  const hasRows = isWaiting || (list !== undefined && list.rows.length > 0);
  const bar = (
    <Button kind="filled" width="full" onPress={() => go.ask()}>
      直接说事
    </Button>
  );
  return (
    <Page title="问一问" tab="ticket" savedAt={list?.savedAt} bar={hasRows ? bar : undefined}>
      <Sheet>
        <Segments label="谁问的" alone options={FACES} value={face} onChange={setFace} />
      </Sheet>
      {face === 'all' ? (
        <View className="below">
          <Others />
        </View>
      ) : (
        <View>
          <Waiting />
          <Asked list={list} isWaiting={isWaiting} />
          <Code />
        </View>
      )}
    </Page>
  );
}
