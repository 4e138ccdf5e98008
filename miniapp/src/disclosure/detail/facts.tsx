import { View } from '@tarojs/components';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { STAGE_WORDS } from '../../../../shared/disclosure/disclosure';
import { figured, fullDayWords, Section, Sheet } from '../../kit';

const factsOf = (d: Disclosure): readonly (readonly [string, string | undefined])[] => [
  ['公开单位', d.office],
  ['公开依据', d.basis],
  ['公开日期', d.publishedAt && fullDayWords(d.publishedAt)],
  ['五公开', STAGE_WORDS[d.stage]],
  ['索引号', d.index],
  ['经办', d.author],
  ['审核', d.reviewer],
];

/** By whom, on what basis, when, and under which number it stands in the catalogue. */
export function Facts({ disclosure }: { disclosure: Disclosure }) {
  return (
    <>
      <Section title="谁公开的，凭什么" />
      <Sheet>
        {factsOf(disclosure).map(
          ([name, says]) =>
            says !== undefined && (
              <View key={name} className="fact">
                <View className="fact-name">{name}</View>
                <View className="grow">{figured(says)}</View>
              </View>
            ),
        )}
      </Sheet>
    </>
  );
}
