import { Text, View } from '@tarojs/components';

export default function DisclosureDetail() {
  return (
    <View>
      <Text>公开内容</Text>
    </View>
  );
}
