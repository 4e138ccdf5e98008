import { Text, View } from '@tarojs/components';

export default function Inbox() {
  return (
    <View>
      <Text>消息</Text>
    </View>
  );
}
