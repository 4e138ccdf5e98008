import { Text, View } from '@tarojs/components';
import { Icon, type IconName, Press } from '../kit';

/** One line of a list of ways; at its right what is new there. */
export function MenuRow(props: { icon: IconName; words: string; aside?: string | undefined; onPress: () => void }) {
  const { icon, words, aside, onPress } = props;
  return (
    <Press className="menu" role="link" onPress={onPress}>
      <Icon name={icon} className="brand" />
      <View className="grow">{words}</View>
      {aside !== undefined && <Text className="menu-aside">{aside}</Text>}
      <Icon name="next" size="s" />
    </Press>
  );
}
