import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { platform } from '../platform';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import { Press } from './press';
import { DemoMark } from './sheet';

export type Tab = 'disclosure' | 'ticket' | 'me';

const TABS: readonly { tab: Tab; words: string; icon: IconName; url: string }[] = [
  { tab: 'disclosure', words: '公开', icon: 'board', url: '/disclosure/home/index' },
  { tab: 'ticket', words: '问一问', icon: 'ask', url: '/ticket/mine/index' },
  { tab: 'me', words: '我的', icon: 'me', url: '/me/index/index' },
];

function Home({ title }: { title: string }) {
  return (
    <View className="web-nav-home" {...aria({ role: 'heading', level: 1 })}>
      <Icon name="logo" />
      <Text>{title}</Text>
    </View>
  );
}

/** The bar that WeChat draws itself: the way back and where one is. */
export function WebNav({ title, tab, demo }: { title: string; tab?: Tab | undefined; demo?: boolean | undefined }) {
  return (
    <View className="web-nav" {...aria({ role: 'banner' })}>
      {tab ? (
        <Home title={tab === 'disclosure' ? '明白栏' : title} />
      ) : (
        <>
          <Press className="web-nav-back" label="返回" onPress={platform.back}>
            <Icon name="back" />
          </Press>
          <View className="web-nav-title" {...aria({ role: 'heading', level: 1 })}>
            {title}
          </View>
        </>
      )}
      {demo && <DemoMark />}
    </View>
  );
}

export function WebTabs({ tab: here }: { tab: Tab }) {
  return (
    <View className="web-tabs" {...aria({ role: 'navigation', label: '主要页面' })}>
      {TABS.map(({ tab, words, icon, url }) => (
        <Press
          key={tab}
          className={`web-tab ${tab === here ? 'on' : ''}`}
          role="link"
          current={tab === here}
          onPress={() => tab !== here && Taro.switchTab({ url })}
        >
          <Icon name={icon} />
          <Text>{words}</Text>
        </Press>
      ))}
    </View>
  );
}
