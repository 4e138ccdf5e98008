import { api } from '../../shared/api';
import { type Demo, startDemo } from '../support/demo';
import { HOME, type Phone, printLargest, settled, startPhone, tokenOf } from './phone';

const WORDS = '误工补贴是按天发的吗？';
const ANSWER = '按天发，一天多少钱是村民代表会定的。';

let demo: Demo;
let clerk: Phone;
let second: Phone;
let reviewer: Phone;

beforeAll(async () => {
  demo = await startDemo();
  clerk = await startPhone(demo, 'clerk');
  second = await startPhone(demo, 'second');
  reviewer = await startPhone(demo, 'reviewer');
});
afterAll(async () => {
  for (const phone of [clerk, second, reviewer]) phone.stop();
  printLargest();
  await demo.close();
});

async function signInByPassword(phone: Phone, login: string) {
  await phone.open('/me/index/index');
  await phone.press('工作人员登录');
  await phone.press('账号密码');
  await phone.type('账号', login);
  await phone.type('密码', demo.password);
  await phone.press('登录');
  await phone.press('工作台');
}

async function askOne(): Promise<void> {
  const { token } = await demo.reply(api.wechatSignIn, { body: { code: 'demo:asker:1' } });
  const body = { kind: 'consultation', place: HOME, topic: 'zhang', text: WORDS } as const;
  await demo.reply(api.ticketAsk, { token, body });
}

describe('the office, in the compiled mini-program', () => {
  it('opens its subpackage to who works here only', async () => {
    const stranger = await startPhone(demo, 'stranger');
    await stranger.open('/staff/inbox/index');
    await stranger.reads('这一页不归您管');
    stranger.stop();
  });

  it('signs in by password and shows what is to be done, by time left', async () => {
    await askOne();
    await signInByPassword(clerk, 'cunwenshu');
    await clerk.reads('道士冲村文书', '要您办的', '最急的在最上面', WORDS);
    expect(clerk.page().route).toBe('staff/inbox/index');
    expect(clerk.text().indexOf('超期')).toBeLessThan(clerk.text().indexOf('今天到期'));
    expect(clerk.text().indexOf('今天到期')).toBeLessThan(clerk.text().indexOf(WORDS));
  });

  it('signs for a question and drafts the answer, which it may not approve itself', async () => {
    await clerk.press(WORDS);
    await clerk.press('签收');
    await clerk.type('先说一句大白话', ANSWER);
    await clerk.press('写好答复，请人复核');
    await clerk.reads('自己写的不能自己审');
    expect(clerk.sees('发出答复')).toBe(false);
  });

  it('binds a WeChat by an invitation, and knows it again without a word', async () => {
    const token = await tokenOf(demo, 'admin');
    const roles = [{ role: 'officer', place: HOME, office: 'daoshichong' } as const];
    const body = { login: 'daoshichong-c', title: '道士冲村复核人', roles };
    const { code } = await demo.reply(api.invite, { token, body });
    await second.open('/me/login/index');
    await second.press('邀请码');
    await second.type('邀请码', code);
    await second.press('绑定这个微信');
    await second.reads('工作台', '道士冲村复核人');
    second.storage.delete('session');
    const again = await startPhone(demo, 'second', { storage: second.storage });
    await again.open('/staff/inbox/index');
    await again.reads('道士冲村复核人', '要我复核');
    again.stop();
  });

  it('lets a second person read the answer and send it', async () => {
    await second.open('/staff/inbox/index');
    await second.press('要我复核');
    await second.press(WORDS);
    await second.reads('按天发');
    await second.press('发出答复');
    await second.reads('发出的答复', '答复了。满意不满意，您说了算。');
    const { token } = await demo.reply(api.wechatSignIn, { body: { code: 'demo:asker:2' } });
    const { rows } = await demo.reply(api.ticketMine, { token, query: {} });
    expect(rows.map(({ title, state }) => [title, state])).toEqual([[WORDS, 'answered']]);
  });
});

describe('the village’s notice board, in the compiled mini-program', () => {
  it('keeps what a cadre writes through a restart, names what is missing, and sends it to be reviewed', async () => {
    await clerk.open('/staff/inbox/index');
    await clerk.press('待公开');
    await clerk.press('公告');
    await clerk.reads('送审前替您查了', '必须改');
    await clerk.type('正文', '本周六上午在村部发冬小麦种子，一户两袋，带身份证。');
    const { kind, local } = clerk.page().options;
    const next = await startPhone(demo, 'clerk', { storage: clerk.storage });
    await next.open(`/staff/edit/index?kind=${kind}&local=${local}`);
    await next.reads('一户两袋');
    await next.type('一句话说清', '周六上午到村部领麦种，一户两袋。');
    await next.type('标题', '发冬小麦种子');
    await next.press('服务');
    await next.type('公开依据', '镇农业站发种通知');
    await next.reads('查过没问题');
    await next.press('先看看');
    await next.reads('大家会看到的', '还没公开', '发冬小麦种子');
    await next.press('看好了，回去');
    await next.press('送审');
    await next.until(() => !next.sees('送审'));
    next.stop();
  });

  it('writes an account line by line, and says which does not add up', async () => {
    await clerk.open('/staff/publish/index');
    await clerk.press('账目');
    await clerk.press('上个月');
    await clerk.type('上月剩下（元）', '1000');
    await clerk.press('记第一笔');
    await clerk.type('金额（元）', '58.60');
    await clerk.type('账本上的结余（可不填）', '900');
    await clerk.type('日期', '1010');
    await clerk.type('事由', '办公用品');
    await clerk.type('类别', '村里日常');
    await clerk.type('凭证号', '1001');
    await clerk.type('经手人', '村文书');
    await clerk.type('审批人', '村主任');
    await clerk.press('记好了');
    await clerk.reads('941.40', '必须改');
    await clerk.press('改过来');
    await clerk.reads('查过没问题', '账对得上');
    await clerk.press('送审');
    await clerk.until(() => !clerk.sees('送审'));
  });

  it('shows the reviewer what waits, and releases it to everybody', async () => {
    await signInByPassword(reviewer, 'shenhe');
    await reviewer.press('要我审的');
    await reviewer.press('发冬小麦种子');
    await reviewer.reads('周六上午到村部领麦种', '镇农业站发种通知');
    await reviewer.press('公开');
    await reviewer.reads('已经公开', '索引号');
    const resident = await startPhone(demo, 'reader', { storage: settled() });
    await resident.open('/disclosure/home/index');
    await resident.press('发冬小麦种子');
    await resident.reads('一户两袋', '镇农业站发种通知');
    resident.stop();
  });

  it('lets the reviewer return something with a reason that the author reads', async () => {
    await reviewer.open('/staff/review/index');
    await reviewer.press('两口当家塘清淤，下周开工');
    await reviewer.press('退回');
    await reviewer.type('哪里要改', '写上哪家施工');
    await reviewer.press('退回');
    await reviewer.reads('退回给写的人了');
    await clerk.open('/staff/publish/index');
    await clerk.press('两口当家塘清淤，下周开工');
    await clerk.reads('审核退回来了', '写上哪家施工');
  });
});

describe('the other desks, in the compiled mini-program', () => {
  it.each([
    ['ducha', ['差评整改', '全部在办'], '全部在办', ['在办的']],
    ['fenban', ['要您分的'], '快递只送到镇上，能不能请人带到村里？归谁管？', ['分给承办单位']],
    ['admin', ['管理'], '管理', ['放假安排']],
  ])('open for %s', async (login, shows, leads, then) => {
    const phone = await startPhone(demo, login);
    await signInByPassword(phone, login);
    await phone.reads(...shows);
    await phone.press(leads);
    await phone.reads(...then);
    phone.stop();
  });
});
