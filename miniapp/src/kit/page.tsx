import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { useOnline } from '../online';
import { useIsElder, useTheme } from '../settings';
import { aria } from './aria';
import { useIsDemo } from './demo';
import { MissedPage } from './missed-page';
import { DemoMark } from './sheet';
import { OfflineBar } from './states';
import { Unread } from './unread';
import { type Tab, WebNav, WebTabs } from './web-bars';

const WEB = process.env.TARO_ENV === 'h5';

export interface PageProps {
  readonly title: string;
  /** The tab this page is; other pages have a way back instead. */
  readonly tab?: Tab;
  /** Over the bottom: the page's buttons. */
  readonly bar?: ReactNode;
  /** When what is shown was saved, while the server could not be asked (`query.savedAt`). */
  readonly savedAt?: string | undefined;
  /** What is shown is itself a demonstration, though the server may not be one, which is known here. */
  readonly demo?: boolean | undefined;
  /** The web only: uses a desk's whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: theme, large type, offline bar, body, and what stays at the bottom. */
export function Page({ title, tab, bar, savedAt, demo: ofItself, wide, children }: PageProps) {
  const isDemo = useIsDemo();
  const demo = isDemo || ofItself === true;
  const elder = useIsElder();
  const theme = useTheme();
  const online = useOnline();
  const [isUnread, setUnread] = useState(false);
  const isOlder = savedAt !== undefined || (!online && !isUnread);
  useEffect(() => {
    Taro.setNavigationBarTitle({ title });
  }, [title]);
  const classes = ['mb', 'page', theme, elder && 'elder', WEB && !wide && 'web-column'];
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      {WEB && <WebNav title={title} tab={tab} demo={demo} />}
      {/* What comes and goes has a box of its own: else Taro sends the whole page once more. */}
      <View>{isOlder && <OfflineBar online={online} savedAt={savedAt} />}</View>
      <View className="page-body" {...aria({ role: 'main' })}>
        {!WEB && <View>{demo && <DemoMark />}</View>}
        <Unread.Provider value={setUnread}>{children}</Unread.Provider>
      </View>
      <View className="page-foot">
        {bar !== undefined && <View className="bar">{bar}</View>}
        {WEB && tab && <WebTabs tab={tab} />}
      </View>
      {WEB && <MissedPage />}
    </View>
  );
}
