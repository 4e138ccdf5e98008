import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../shared/api';
import type { PlaceCode } from '../../../shared/place/place';
import { Button, Empty, LoadedList, SearchField } from '../kit';
import { go } from '../pages';
import { useList } from '../use-list';
import { useSettled } from '../use-settled';
import { AnswerRows } from './rows';

const LONGEST = 200;

/** What others asked and everyone may read: the newest, or those like what is typed. */
export function AnswerSearch({ place }: { place: PlaceCode }) {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim().slice(0, LONGEST)) || undefined;
  const list = useList(api.answerList, (cursor) => ({ query: { place, q, cursor } }));
  const nothing = (
    <Empty
      title={q === undefined ? '还没有公开的答复' : '没有人这样问过'}
      note={q === undefined ? '答过的去掉个人信息，会放在这里。' : '换个说法，或者您来问第一个。'}
    >
      <Button width="full" onPress={() => go.ask()}>
        我来问
      </Button>
    </Empty>
  );
  return (
    <View className="stack">
      <SearchField label="找答过的：路、水、低保……" value={typed} onChange={setTyped} />
      <LoadedList list={list} empty={nothing}>
        {(rows) => <AnswerRows rows={rows} />}
      </LoadedList>
    </View>
  );
}
