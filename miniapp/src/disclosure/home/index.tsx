import { Text, View } from '@tarojs/components';

export default function Home() {
  return (
    <View>
      <Text>明白栏</Text>
    </View>
  );
}
