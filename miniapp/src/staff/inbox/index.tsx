import { Text, View } from '@tarojs/components';

export default function StaffInbox() {
  return (
    <View>
      <Text>待办</Text>
    </View>
  );
}
