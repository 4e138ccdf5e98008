import { Text, View } from '@tarojs/components';

export default function TicketDetail() {
  return (
    <View>
      <Text>办到哪一步了</Text>
    </View>
  );
}
