const web = process.env.TARO_ENV === 'h5';

const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  iconPath: `kit/tabs/${icon}.png`,
  selectedIconPath: `kit/tabs/${icon}-on.png`,
});

// The web draws its own bars (kit/web-bars.tsx): a screen reader can read those, and they follow the theme.
export default defineAppConfig({
  pages: [
    'disclosure/home/index',
    'disclosure/detail/index',
    'disclosure/list/index',
    'answer/index',
    'place/pick/index',
    'ticket/mine/index',
    'ticket/ask/index',
    'ticket/detail/index',
    'me/index/index',
    'me/login/index',
    'me/inbox/index',
    'me/access/index',
  ],
  subPackages: [
    {
      root: 'staff',
      pages: ['inbox/index', 'handle/index', 'publish/index', 'edit/index', 'review/index', 'admin/index'],
    },
  ],
  window: {
    navigationBarTitleText: '明白栏',
    navigationBarBackgroundColor: web ? '#F2EEE4' : '@ground',
    navigationBarTextStyle: web ? 'black' : '@text',
    backgroundColor: web ? '#F2EEE4' : '@ground',
    navigationStyle: web ? 'custom' : 'default',
    backgroundTextStyle: web ? 'dark' : '@pull',
  },
  tabBar: {
    custom: web,
    color: web ? '#565A54' : '@muted',
    selectedColor: web ? '#0E5450' : '@brand',
    backgroundColor: web ? '#FFFDF8' : '@surface',
    borderStyle: 'black',
    list: [
      tab('disclosure/home/index', '公开', 'board'),
      tab('ticket/mine/index', '问一问', 'ask'),
      tab('me/index/index', '我的', 'me'),
    ],
  },
  ...(web ? { animation: false } : { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
});
