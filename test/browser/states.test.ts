import type { Browser } from 'playwright-core';
import { HOME } from '../../api/_app/host/seed/places';
import { type Demo, startDemo } from '../support/demo';
import { type Ids, idsOf, signInAs } from './looks/ids';
import { expectAccessible } from './support/accessible';
import { fill, read, see, tap, written } from './support/act';
import { closePage, openBrowser, type Screen, shot } from './support/browser';
import { openPhone } from './support/person';

const settings = { place: HOME.code };
const QUESTION = '路灯电费为什么三个月都不一样？';

let browser: Browser;
let demo: Demo;
let ids: Ids;
let open: Screen[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
  ids = await idsOf(demo);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const screen of open) await closePage(screen);
});

/** A phone in the village, of somebody who is signed in if a login is given. */
async function phoneAt(path: string, login?: string) {
  const session = login === undefined ? {} : { session: await signInAs(demo, login) };
  const screen = await openPhone(browser, demo, { storage: { settings, ...session } }, `/#${path}`);
  open.push(screen);
  return screen.page;
}

async function keep(page: Screen['page'], name: string): Promise<void> {
  await shot(page, `state-${name}`);
  await expectAccessible(page);
}

describe('without a network', () => {
  it('shows what was read before, with its time, and says of another page that it could not be had', async () => {
    const page = await phoneAt('/disclosure/home/index');
    await tap(page, '看每一笔');
    await see(page, '账对得上');
    await tap(page, '返回');
    await see(page, '都公开了什么');
    await page.context().setOffline(true);
    await see(page, '没有网');
    await tap(page, '看每一笔');
    await see(page, '没有网，先看存下的');
    await see(page, '这是今天 10:00 的，有网会自动更新');
    await see(page, '账对得上');
    await keep(page, 'offline-kept');
    await tap(page, '返回');
    await tap(page, '四组路灯开始装了');
    await see(page, '没取到');
    await keep(page, 'offline-never-seen');
    await page.context().setOffline(false);
    await see(page, '索引号');
    expect(await read(page)).not.toContain('没有网');
  });

  it('keeps a question that is to be sent later, and sends it when the network is back', async () => {
    const page = await phoneAt('/ticket/mine/index');
    await tap(page, '直接说事');
    await tap(page, '路和桥');
    await fill(page, '要问的话', QUESTION);
    await see(page, '村文书');
    await page.context().setOffline(true);
    await tap(page, '问出去');
    await tap(page, '存着，晚点自动发');
    await see(page, '存在手机里，有网自动发。');
    await keep(page, 'offline-waits');
    await page.context().setOffline(false);
    await see(page, '您的取件码');
    await see(page, '收到了');
    expect(await read(page)).not.toContain('等着发出去');
  });
});

describe('when nobody answers', () => {
  afterEach(() => demo.resume().catch(() => undefined));

  it('says 没发出去 and what is safe; what was written survives a reload and is sent the next time', async () => {
    const page = await phoneAt(`/ticket/ask/index?disclosure=${ids.ledger}&line=lights`);
    await fill(page, '要问的话', QUESTION);
    await see(page, '村文书');
    await demo.stop();
    await tap(page, '问出去');
    await see(page, '没发出去');
    await see(page, QUESTION);
    await keep(page, 'not-sent');
    await demo.resume();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await written(page, '要问的话')).toBe(QUESTION);
    await tap(page, '问出去');
    await see(page, '您的取件码');
    await see(page, QUESTION);
  });
});

describe('when two work on the same thing', () => {
  it('shows the second what the first did, and keeps what the second wrote', async () => {
    const address = `/staff/handle/index?id=${ids.desk('signed')}`;
    const [first, second] = [await phoneAt(address, 'cunwenshu'), await phoneAt(address, 'daoshichong-b')];
    await fill(first, '先说一句大白话', '灯泡明天换好。');
    await fill(second, '先说一句大白话', '灯坏了，后天来修。');
    await tap(first, '写好答复，请人复核');
    await see(first, '您写好的答复');
    await tap(second, '写好答复，请人复核');
    await see(second, '别人刚办过这一件');
    await see(second, '现在是“待复核”');
    await see(second, '您写的还在，没有发出去。');
    await see(second, '复制我写的');
    expect(await written(second, '先说一句大白话')).toBe('灯坏了，后天来修。');
    await keep(second, 'stale-ticket');
    await tap(second, '看过了，按现在的接着办');
    await see(second, '灯泡明天换好。');
  });

  it('shows both versions of a paper, and keeps the words for which the other has no room', async () => {
    const [first, second] = [
      await phoneAt('/staff/publish/index', 'cunwenshu'),
      await phoneAt('/staff/publish/index', 'cunwenshu'),
    ];
    for (const page of [first, second]) await tap(page, '冬天水管怎么防冻');
    await fill(first, '标题', '冬天水管这样防冻');
    await fill(second, '标题', '水管防冻，记住三条');
    await tap(first, '送审');
    await see(first, '等审核');
    await tap(second, '送审');
    await see(second, '别处刚改过这一件');
    await see(second, '冬天水管这样防冻');
    await see(second, '水管防冻，记住三条');
    await keep(second, 'stale-paper');
    expect(await read(second)).not.toContain('留我写的');
    await tap(second, '另存成新的一件');
    await second
      .getByText(/没信号也能写$/)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(await written(second, '标题')).toBe('水管防冻，记住三条');
  });
});

describe('what is filled in wrongly', () => {
  it('is named beside its field and stays as it was typed', async () => {
    const page = await phoneAt(`/ticket/ask/index?disclosure=${ids.ledger}&line=lights`);
    const tooLong = '电'.repeat(2001);
    await fill(page, '要问的话', tooLong);
    await tap(page, '留个电话，好给您回话');
    await fill(page, '手机号', '1380000');
    await tap(page, '问出去');
    await see(page, '少了 4 位，手机号一共 11 位');
    expect(await written(page, '要问的话')).toBe(tooLong);
    expect(await written(page, '手机号')).toBe('1380000');
    await keep(page, 'wrong-fields');
  });

  it('keeps login and password after a wrong one', async () => {
    const page = await phoneAt('/me/login/index');
    await fill(page, '账号', 'cunwenshu');
    await fill(page, '密码', 'not-the-password');
    await tap(page, '登录');
    await see(page, '账号或密码不对，请再核对一下。');
    expect([await written(page, '账号'), await written(page, '密码')]).toEqual(['cunwenshu', 'not-the-password']);
    await keep(page, 'wrong-password');
  });

  it('leads out of a search that finds nothing', async () => {
    const page = await phoneAt('/disclosure/home/index');
    await fill(page, '想看什么？打几个字', '航天飞机');
    await see(page, '没有找到');
    await keep(page, 'found-nothing');
    await tap(page, '看全部');
    await see(page, '四组路灯开始装了');
  });
});
