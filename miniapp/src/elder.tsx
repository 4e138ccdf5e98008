import { Text } from '@tarojs/components';
import { Button } from './kit/button';
import { choose, useIsElder } from './settings';

/** 大字版: on by choice, or by WeChat's font setting unless the person chose otherwise. */
export function useElder(): { elder: boolean; turn: () => void } {
  const elder = useIsElder();
  return { elder, turn: () => choose({ elder: !elder }) };
}

/** The switch that stands at the same place in both versions. */
export function ElderSwitch() {
  const { elder, turn } = useElder();
  return (
    <Button small onPress={turn}>
      {elder ? '标准版' : <Text className="elder-word">大</Text>}
      {!elder && '字版'}
    </Button>
  );
}
