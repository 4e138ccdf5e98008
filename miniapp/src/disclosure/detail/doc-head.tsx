import { Text, View } from '@tarojs/components';
import { type Disclosure, KIND_WORDS } from '../../../../shared/disclosure/disclosure';
import { Chip, fullDayWords, Heading, Press } from '../../kit';
import { platform } from '../../platform';

function Share({ disclosure }: { disclosure: Disclosure }) {
  const share = () => platform.share(disclosure.title, `/disclosure/detail/index?id=${disclosure.id}`);
  return (
    <Press className="link" onPress={share}>
      转给别人看
    </Press>
  );
}

/** What it is, its title, when and by which place it was put up. */
export function DocHead({ disclosure, canShare }: { disclosure: Disclosure; canShare: boolean }) {
  const { kind, placeName, publishedAt, state } = disclosure;
  return (
    <View className="doc-head">
      <View className="doc-marks">
        <Text className="kind">{KIND_WORDS[kind]}</Text>
        {state !== 'released' && <Chip tone="soon" words="还没公开" />}
        <View className="grow" />
        {canShare && <Share disclosure={disclosure} />}
      </View>
      <Heading size="title">{disclosure.title}</Heading>
      <View className="muted t-note">
        <Text className="nb">{placeName}</Text>{' '}
        {publishedAt && <Text className="nb">{fullDayWords(publishedAt)}公开</Text>}
      </View>
    </View>
  );
}
