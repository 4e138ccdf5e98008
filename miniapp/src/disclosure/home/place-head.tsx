import { Text, View } from '@tarojs/components';
import { ElderSwitch } from '../../elder';
import { aria, Icon, Press } from '../../kit';
import { go } from '../../pages';
import type { PlaceNamed } from '../../place/use-place';

/** Whose board this is, with the way to another place; at the right the switch of the versions. */
export function PlaceHead({ name, lies }: PlaceNamed) {
  return (
    <View className="place-head">
      <Press className="grow" label={`${name} ${lies}，换个地方`} onPress={go.pickPlace}>
        <View className="row t-hero" {...aria({ role: 'heading', level: 2 })}>
          <Text>{name || '　'}</Text>
          <Icon name="down" />
        </View>
        <View className="muted t-note">{lies || '　'}</View>
      </Press>
      <ElderSwitch />
    </View>
  );
}
