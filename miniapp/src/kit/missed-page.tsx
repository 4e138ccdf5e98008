import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { BottomSheet } from './bottom-sheet';
import { Button } from './button';
import { forgetMissed, openMissed, useMissed } from './missed';

/** The web only: the page one wanted did not come; said on the page one is still on. */
export function MissedPage() {
  const missed = useMissed();
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  if (missed === undefined || !isShown) return null;
  return (
    <BottomSheet title="这一页没打开" onClose={forgetMissed}>
      <View>可能是没有网，这一页还没存到手机里。等有网了再试一次。</View>
      <View className="missed-acts">
        <Button kind="filled" width="full" onPress={openMissed}>
          再试一次
        </Button>
      </View>
    </BottomSheet>
  );
}
