import { Input, View } from '@tarojs/components';
import { named } from './field';
import { Icon } from './icon';
import { Press } from './press';

/** A field without a label above it: what it searches stands inside. */
export function SearchField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  return (
    <View className="field search">
      <Icon name="search" size="s" />
      <Input
        className="field-in grow"
        value={value}
        onInput={(event) => onChange(event.detail.value)}
        placeholder={label}
        placeholderClass="placeholder"
        confirmType="search"
        {...named(label, undefined)}
      />
      {value !== '' && (
        <Press className="search-clear" label="清空" onPress={() => onChange('')}>
          <Icon name="close" size="s" />
        </Press>
      )}
    </View>
  );
}
