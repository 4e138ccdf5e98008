import { Text, View } from '@tarojs/components';

export default function Admin() {
  return (
    <View>
      <Text>管理</Text>
    </View>
  );
}
