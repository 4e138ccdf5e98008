import '../../shared/zod';
import { api } from '../../shared/api';
import { signedIn } from '../../shared/person/endpoints';
import { type Demo, startDemo } from '../support/demo';
import { type Phone, printLargest, settled, startPhone } from './phone';

const ASK_HERE = '/ticket/ask/index?kind=suggestion&about=app';
const WORDS = '字能不能再大一点？';

let demo: Demo;
const open: Phone[] = [];

beforeAll(async () => {
  demo = await startDemo();
});
afterEach(() => {
  for (const phone of open.splice(0)) phone.stop();
});
afterAll(async () => {
  printLargest();
  await demo.close();
});

const start: typeof startPhone = async (...given) => {
  const phone = await startPhone(...given);
  open.push(phone);
  return phone;
};

const tokenIn = ({ storage }: Phone) => signedIn.parse(JSON.parse(storage.get('session') ?? 'null')).token;

/** A question on its way: everything filled in, not sent. */
async function write(phone: Phone, words = WORDS) {
  await phone.open(ASK_HERE);
  await phone.type('要问的话', words);
  await phone.reads('交给');
}

describe('what was typed is kept', () => {
  it('when the app is closed before sending, and goes once it was sent', async () => {
    const first = await start(demo, 'keeps', { storage: settled() });
    await write(first);
    const { storage } = first;
    const second = await start(demo, 'keeps', { storage });
    await second.open(ASK_HERE);
    await second.reads(WORDS);
    await second.press('问出去');
    await second.reads('问出去了');
    expect([...storage.keys()].filter((key) => key.startsWith('draft '))).toEqual([]);
  });

  it('when sending fails, and goes out by itself once there is a network, once', async () => {
    const phone = await start(demo, 'later', { storage: settled() });
    await write(phone);
    phone.setOffline(true);
    await phone.press('问出去');
    await phone.reads('没发出去', '您写的', WORDS, '再发一次');
    await phone.press('存着，晚点自动发');
    await phone.reads('等着发出去', WORDS);
    phone.setOffline(false);
    await phone.reads(WORDS, '收到了，正在交给办的人');
    expect(phone.text()).not.toContain('等着发出去');
    const { rows } = await demo.reply(api.ticketMine, { token: tokenIn(phone), query: {} });
    expect(rows.map(({ title }) => title)).toEqual([WORDS]);
  });

  it('when the app is closed while it waits for a network', async () => {
    const first = await start(demo, 'closes', { storage: settled() });
    await write(first);
    first.setOffline(true);
    await first.press('问出去');
    await first.press('存着，晚点自动发');
    await first.reads('等着发出去');
    const second = await start(demo, 'closes', { storage: first.storage });
    await second.open('/ticket/mine/index');
    await second.reads(WORDS, '收到了，正在交给办的人');
    expect(second.text()).not.toContain('等着发出去');
  });

  it('when the server does not answer, and the same press later sends it once', async () => {
    const phone = await start(demo, 'again', { storage: settled() });
    await write(phone);
    await demo.stop();
    await phone.press('问出去');
    await phone.reads('没发出去', WORDS);
    await demo.resume();
    await phone.press('再发一次');
    await phone.reads('问出去了');
  });

  it.each(['error:40029', 'broken'])('when WeChat gives no sign-in (%s)', async (code) => {
    const phone = await start(demo, 'unused', { storage: settled(), login: async () => code });
    await write(phone);
    await phone.press('问出去');
    await phone.reads('没发出去');
    expect([...phone.storage.values()].join()).toContain(WORDS);
  });
});

describe('without a network', () => {
  it('shows what was read before and says since when; what is not there says what to do', async () => {
    const first = await start(demo, 'reader', { storage: settled() });
    await first.open('/disclosure/home/index');
    await first.press('看每一笔');
    await first.reads('误工补贴 5 人');
    const { id } = first.page().options;
    const second = await start(demo, 'reader', { storage: first.storage, offline: true });
    await second.open(`/disclosure/detail/index?id=${id}`);
    await second.reads('没有网，先看存下的', '误工补贴 5 人', '合计（元）');
    await second.open('/me/access/index');
    await second.reads('没有网，', '这一页还没存过。', '再连一次');
    second.setOffline(false);
    await second.until(() => !second.text().includes('还没存过'));
  });
});

describe('without an answer from the server', () => {
  it('says that what is shown is older, and is new again later', async () => {
    const first = await start(demo, 'weak', { storage: settled() });
    await first.open('/disclosure/home/index');
    await first.reads('2026 年 7 到 9 月收支账');
    await demo.stop();
    const second = await start(demo, 'weak', { storage: first.storage });
    await second.open('/disclosure/home/index');
    await second.reads('没连上，先看存下的', '2026 年 7 到 9 月收支账');
    await demo.resume();
    await second.open('/disclosure/home/index');
    await second.until(() => !second.text().includes('还没存过'));
    await second.reads('2026 年 7 到 9 月收支账');
  });
});

describe('a session', () => {
  it('that the server forgot is made anew once, in silence', async () => {
    const phone = await start(demo, 'forgotten', { storage: settled() });
    await write(phone);
    await phone.press('问出去');
    await phone.reads('问出去了');
    await demo.reply(api.signOut, { token: tokenIn(phone), body: {} });
    await phone.open('/ticket/mine/index');
    await phone.reads(WORDS, '收到了，正在交给办的人');
    expect(phone.logins()).toBe(2);
    expect(phone.calls.filter(({ api: name }) => name === 'showToast')).toEqual([]);
  });

  it('that was forged is replaced by one’s own, and shows nothing of anybody else', async () => {
    const person = { id: '0'.repeat(26), title: '假的', roles: [{ role: 'admin', place: '341525' }] };
    const storage = settled().set('session', JSON.stringify({ token: 'x'.repeat(43), person }));
    const phone = await start(demo, 'forger', { storage });
    await phone.open('/staff/admin/index');
    await phone.until(() => phone.logins() === 1);
    await phone.open('/me/index/index');
    await phone.reads('微信用户');
    expect(phone.text()).not.toContain('工作台');
  });
});

const themeOf = (phone: Phone) => phone.nodes().find(({ classes }) => classes.includes('page'))?.classes;

describe('how it looks', () => {
  it('is in large type where WeChat’s font is, until the person chooses otherwise', async () => {
    const phone = await start(demo, 'elder', { storage: settled(), elder: true });
    await phone.open('/disclosure/home/index');
    await phone.reads('标准版', '看账', '看公告', '打电话');
    expect(themeOf(phone)).toContain('elder');
    await phone.press('标准版');
    await phone.reads('大字版', '看每一笔');
    expect(themeOf(phone)).not.toContain('elder');
    const next = await start(demo, 'elder', { storage: phone.storage, elder: true });
    await next.open('/disclosure/home/index');
    await next.reads('大字版');
  });

  it('asks and answers in large type as well', async () => {
    const phone = await start(demo, 'large', { storage: settled(), elder: true });
    await phone.open('/disclosure/home/index');
    await phone.press('看账');
    await phone.press('2026 年 7 到 9 月收支账');
    await phone.press('误工补贴 5 人');
    await phone.press('问这一笔');
    await phone.type('要问的话', '5 个人是哪 5 个岗位？');
    await phone.press('问出去');
    await phone.reads('问出去了', '最晚 11 月 30 日答复您');
  });

  it('is dark where the phone is, follows it while open, and leaves the bars to WeChat', async () => {
    const phone = await start(demo, 'dark', { storage: settled(), theme: 'dark' });
    await phone.open('/disclosure/home/index');
    expect(themeOf(phone)).toContain('dark');
    phone.setTheme('light');
    await phone.settle();
    expect(themeOf(phone)).toContain('light');
    expect(phone.calls.map(({ api: name }) => name)).not.toContain('setNavigationBarColor');
  });

  it('is dark by choice on a light phone, bars included', async () => {
    const phone = await start(demo, 'chooses', { storage: settled() });
    await phone.open('/me/index/index');
    await phone.press('深色');
    expect(themeOf(phone)).toContain('dark');
    expect(phone.calls.map(({ api: name }) => name)).toEqual(
      expect.arrayContaining(['setNavigationBarColor', 'setTabBarStyle']),
    );
  });
});
