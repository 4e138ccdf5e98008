import { Text, View } from '@tarojs/components';
import { RATING_WORDS, RatingLevel } from '../../../shared/ticket/ticket';
import { useElder } from '../elder';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import { Press } from './press';

const FACES: Record<RatingLevel, IconName> = {
  very_good: 'face5',
  good: 'face4',
  fair: 'face3',
  bad: 'face2',
  very_bad: 'face1',
};

interface FaceProps {
  readonly level: RatingLevel;
  readonly on: boolean;
  readonly onPress: () => void;
}

const press = ({ level, on, onPress }: FaceProps) =>
  ({ role: 'radio', checked: on, label: RATING_WORDS[level], onPress }) as const;

/** 非常 and 基本 stand on a line of their own. */
const partsOf = (words: string): string[] => words.split(/(非常|基本)/).filter(Boolean);

function Face(props: FaceProps) {
  return (
    <Press className={`face ${props.on ? 'on' : ''}`} {...press(props)}>
      <Icon name={FACES[props.level]} className="face-i" />
      <View>
        {partsOf(RATING_WORDS[props.level]).map((part) => (
          <View key={part}>{part}</View>
        ))}
      </View>
    </Press>
  );
}

function FaceRow(props: FaceProps) {
  return (
    <Press className={`face-row ${props.on ? 'on' : ''}`} {...press(props)}>
      <Icon name={FACES[props.level]} size="l" />
      <Text className="grow">{RATING_WORDS[props.level]}</Text>
      {props.on && <Icon name="tick" />}
    </Press>
  );
}

/** The five levels of 好差评 (国办发〔2019〕51号): face and word, none preselected; a list in elder mode. */
export function Rating(props: { value: RatingLevel | undefined; onChange: (level: RatingLevel) => void }) {
  const { elder } = useElder();
  const One = elder ? FaceRow : Face;
  return (
    <View className={elder ? 'sheet' : 'faces'} {...aria({ role: 'radiogroup', label: '您满意吗' })}>
      {RatingLevel.options.map((level) => (
        <One key={level} level={level} on={props.value === level} onPress={() => props.onChange(level)} />
      ))}
    </View>
  );
}
