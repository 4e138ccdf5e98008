import { Text, View } from '@tarojs/components';

export default function Review() {
  return (
    <View>
      <Text>审核</Text>
    </View>
  );
}
