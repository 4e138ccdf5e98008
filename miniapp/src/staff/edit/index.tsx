import { Text, View } from '@tarojs/components';

export default function Edit() {
  return (
    <View>
      <Text>写公开</Text>
    </View>
  );
}
