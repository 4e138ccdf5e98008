import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '../platform';
import { clausesOf } from './clauses';
import { Figures } from './figures';
import { Icon } from './icon';
import { Press } from './press';

/** Text that breaks between clauses, and never between a figure and its unit. */
export function Clauses({ text }: { text: string }) {
  return (
    <>
      {clausesOf(text).map((clause, key) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place
        <View key={key} className="cl">
          <Figures pieces={clause} />
        </View>
      ))}
    </>
  );
}

/** 念给我听: reads aloud where the platform can, is absent where it cannot. */
export function Speak({ text, short }: { text: string; short?: boolean }) {
  const [speaking, setSpeaking] = useState(false);
  if (!platform.canSpeak()) return null;
  const toggle = () => {
    if (speaking) platform.hush();
    setSpeaking(!speaking && platform.speak(text, () => setSpeaking(false)));
  };
  return (
    <Press className="speak" onPress={toggle} label={speaking ? '停下' : '念给我听'}>
      <Icon name={speaking ? 'stop' : 'speaker'} size="s" />
      <Text>{speaking ? '停下' : short ? '念' : '念给我听'}</Text>
    </Press>
  );
}

/** 大白话, the first thing on every disclosure and answer. */
export function Plain({ text, silent }: { text: string; silent?: boolean }) {
  return (
    <View className="pg plain">
      <View className="pg-c plain-c">
        <Text>大</Text>
        <Text>白</Text>
        <Text>话</Text>
      </View>
      <View className="pg-d">
        <View className="t-plain">
          <Clauses text={text} />
        </View>
        {!silent && <Speak text={text} />}
      </View>
    </View>
  );
}
