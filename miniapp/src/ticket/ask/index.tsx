import { Text, View } from '@tarojs/components';

export default function Ask() {
  return (
    <View>
      <Text>问一问</Text>
    </View>
  );
}
