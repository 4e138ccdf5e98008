import { Text, View } from '@tarojs/components';

export default function Publish() {
  return (
    <View>
      <Text>公开</Text>
    </View>
  );
}
