import { Text, View } from '@tarojs/components';

export default function Handle() {
  return (
    <View>
      <Text>办理</Text>
    </View>
  );
}
