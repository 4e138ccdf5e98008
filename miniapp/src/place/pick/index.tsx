import { Text, View } from '@tarojs/components';

export default function PlacePick() {
  return (
    <View>
      <Text>选地方</Text>
    </View>
  );
}
