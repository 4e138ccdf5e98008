import { Text, View } from '@tarojs/components';
import type { PlaceCode } from '../../../../shared/place/place';
import { Icon, type IconName, Press } from '../../kit';
import { go } from '../../pages';
import { usePhones } from '../../place/phones';

function Tile({ icon, words, onPress }: { icon: IconName; words: string; onPress: () => void }) {
  return (
    <Press className="tile sheet" onPress={onPress}>
      <Icon name={icon} className="brand" />
      <Text>{words}</Text>
    </Press>
  );
}

/** 大字版: the four things one comes for. */
export function ElderTiles({ place }: { place: PlaceCode }) {
  const phones = usePhones(place);
  return (
    <>
      <View className="tiles">
        <Tile icon="book" words="看账" onPress={() => go.list('ledger')} />
        <Tile icon="paper" words="看公告" onPress={() => go.list('text')} />
        <Tile icon="ask" words="问一问" onPress={() => go.ask()} />
        <Tile icon="phone" words="打电话" onPress={phones.open} />
      </View>
      {phones.sheet}
    </>
  );
}
