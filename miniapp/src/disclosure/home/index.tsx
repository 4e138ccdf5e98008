import { View } from '@tarojs/components';
import type { PlaceCode } from '../../../../shared/place/place';
import { useElder } from '../../elder';
import { Heading, Page, SearchField, Section } from '../../kit';
import { PlacePicker } from '../../place/picker';
import { usePlaceNamed } from '../../place/use-place';
import { choose, useSettings } from '../../settings';
import { BoardList } from '../board';
import { useBoard } from '../use-board';
import { ElderTiles } from './elder-tiles';
import { LatestAccount } from './latest-account';
import { Newest } from './newest';
import { PlaceHead } from './place-head';

/** The first time someone comes. */
function FirstChoice() {
  return (
    <Page title="明白栏" tab="disclosure">
      <View className="welcome">
        <Heading size="hero">您是哪个村的？</Heading>
        <View className="muted">选一次就记住，以后随时能换。</View>
      </View>
      <PlacePicker onPick={(place) => choose({ place })} />
    </Page>
  );
}

/** What stands above the list while nothing is searched. */
function Front({ place, name }: { place: PlaceCode; name: string }) {
  const { elder } = useElder();
  return elder ? <ElderTiles place={place} /> : <LatestAccount place={place} name={name} />;
}

function PlaceBoard({ place }: { place: PlaceCode }) {
  const { elder } = useElder();
  const named = usePlaceNamed(place);
  const board = useBoard(place);
  const { list, filter, change, isSearching, isFiltered } = board;
  const [newest] = list.rows;
  return (
    <Page title="明白栏" tab="disclosure" savedAt={list.savedAt}>
      <PlaceHead {...named} />
      <View className="stack">
        <SearchField label="想看什么？打几个字" value={filter.q} onChange={(q) => change({ q })} />
        {!isSearching && <Front place={place} name={named.name} />}
      </View>
      {elder && !isFiltered && !isSearching && newest && <Newest row={newest} />}
      <Section title={isSearching ? '找到的' : '都公开了什么'} aside={isSearching ? undefined : '新的在前'} />
      <BoardList board={board} place={place} />
    </Page>
  );
}

export default function Home() {
  const { place } = useSettings();
  return place === undefined ? <FirstChoice /> : <PlaceBoard key={place} place={place} />;
}
