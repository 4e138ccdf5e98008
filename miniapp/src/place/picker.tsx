import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { levelOf, type Place, type PlaceCode } from '../../../shared/place/place';
import { Button, Heading, Icon, Loaded, Press, Sheet } from '../kit';
import { useQuery } from '../use-query';

const NEXT_WORDS = { county: '在哪个乡镇？', township: '在哪个村？', village: '' } as const;

function PlaceRow({ place, onPress }: { place: Place; onPress: () => void }) {
  return (
    <Press className="place-row" role="link" onPress={onPress}>
      <Text className="grow">{place.name}</Text>
      <Icon name="next" size="s" />
    </Press>
  );
}

/** What has been chosen so far; each may be gone back to. */
function Trail(props: { path: readonly Place[]; onBack: (kept: number) => void }) {
  return (
    <View className="row wrap">
      {props.path.map((place, at) => (
        <Press
          key={place.code}
          className="place-crumb"
          label={`回到${place.name}`}
          onPress={() => props.onBack(at + 1)}
        >
          <Text>{place.name}</Text>
          {at < props.path.length - 1 && <Icon name="next" size="xs" />}
        </Press>
      ))}
    </View>
  );
}

function Inside({ place, onEnter }: { place: Place; onEnter: (place: Place) => void }) {
  const query = useQuery(api.placeList, { query: { in: place.code } });
  return (
    <Loaded query={query}>
      {({ rows }) => (
        <Sheet>
          {rows.map((row) => (
            <PlaceRow key={row.code} place={row} onPress={() => onEnter(row)} />
          ))}
        </Sheet>
      )}
    </Loaded>
  );
}

function Steps({ county, onPick }: { county: Place; onPick: (code: PlaceCode) => void }) {
  const [path, setPath] = useState<readonly Place[]>([county]);
  const here = path.at(-1) ?? county;
  const level = levelOf(here.code);
  const enter = (place: Place) => (levelOf(place.code) === 'village' ? onPick(place.code) : setPath([...path, place]));
  return (
    <View className="stack">
      <Trail path={path} onBack={(kept) => setPath(path.slice(0, kept))} />
      <Heading size="title">{NEXT_WORDS[level]}</Heading>
      <Inside place={here} onEnter={enter} />
      <Button width="full" onPress={() => onPick(here.code)}>
        {`只看${here.name}的`}
      </Button>
    </View>
  );
}

/** County → township → village; any of them may be the place whose board one reads. */
export function PlacePicker({ onPick }: { onPick: (code: PlaceCode) => void }) {
  const query = useQuery(api.placeList, { query: {} });
  return (
    <Loaded query={query}>
      {({ rows: [county] }) => (county === undefined ? null : <Steps county={county} onPick={onPick} />)}
    </Loaded>
  );
}
