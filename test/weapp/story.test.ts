import { api } from '../../shared/api';
import type { Act } from '../../shared/ticket/act';
import type { Ticket } from '../../shared/ticket/ticket';
import { type Demo, startDemo } from '../support/demo';
import { type Phone, printLargest, startPhone, tokenOf } from './phone';

const WORDS = '石料是从哪里买的，多少钱一方？';
const ANSWER = '石料从镇上的采石场买，一方 120 元，一共 260 方。';

let demo: Demo;
let phone: Phone;
let asked: Ticket;

beforeAll(async () => {
  demo = await startDemo();
  phone = await startPhone(demo, 'cunmin');
});
afterAll(async () => {
  phone.stop();
  printLargest();
  await demo.close();
});

/** What a screen reader says of everything that has a role: `dialog 为什么是这一天？`. */
const rolesOf = (one: Phone) => one.nodes().map(({ role, label, text }) => `${role} ${label || text}`);

/** One step of the office, as the phone last saw the question. */
async function act(login: string, step: Act): Promise<void> {
  const token = await tokenOf(demo, login);
  const body = { version: asked.version, act: step };
  asked = await demo.reply(api.ticketAct, { token, params: { id: asked.id }, body });
}

describe('the resident’s half of the story, in the compiled mini-program', () => {
  it('asks at first which village one is of, and shows what it has disclosed', async () => {
    await phone.open('/disclosure/home/index');
    await phone.reads('您是哪个村的？', '霍山县');
    await phone.press('漫水河镇');
    await phone.press('道士冲村');
    await phone.reads('道士冲村', '2026 年 7 到 9 月收支账', '350,419.70');
    // Nobody signs in to read.
    expect(phone.logins()).toBe(0);
  });

  it('opens the latest ledger with its plain line, its sums and every line', async () => {
    await phone.press('看每一笔');
    await phone.reads(
      '大白话',
      '花了 12.21 万元',
      '账对得上',
      '花了 7 笔',
      '合计（元）',
      '《村民委员会组织法》第 35 条',
    );
    expect(phone.page().route).toBe('disclosure/detail/index');
  });

  it('opens a line with voucher, hands and what was answered about it', async () => {
    await phone.press('三组机耕路修复\n2 人问过，已答');
    await phone.reads('凭证 0806', '经手：村文书', '答过：修三组机耕路的 58,600 元都花在哪了？');
  });

  it('shows before sending what was answered already, who receives it, by when, and why that day', async () => {
    await phone.press('问这一笔');
    await phone.reads('您问的是这一笔', '58,600.00', '先看看，也许答过了', '修路的钱是谁出的？');
    await phone.reads('交给道士冲村村委会', '最晚 11 月 30 日答复', '只有办理的人知道您是谁');
    await phone.press('为什么是这天？');
    await phone.reads('为什么是 11 月 30 日', '5 个工作日');
    expect(rolesOf(phone)).toContain('dialog 为什么是 11 月 30 日？');
    await phone.press('关上');
    await phone.type('要问的话', WORDS);
    expect(phone.logins()).toBe(0);
  });

  it('signs in by WeChat without asking as the question is sent, and gives a number and a timeline', async () => {
    await phone.press('问出去');
    await phone.reads('问出去了', '办到哪一步了', '您问了', '最晚 11 月 30 日答复您', WORDS);
    expect(phone.logins()).toBe(1);
    const desk = await demo.reply(api.ticketDesk, {
      token: await tokenOf(demo, 'cunwenshu'),
      query: { desk: 'office' },
    });
    const row = desk.rows.find(({ title }) => title === WORDS);
    expect(phone.text()).toContain(`编号 ${row?.number}`);
    asked = await demo.reply(api.ticketRead, {
      token: await tokenOf(demo, 'cunwenshu'),
      params: { id: row?.id ?? '' },
    });
    expect(asked.anchor).toMatchObject({ subject: '三组机耕路修复', amount: 5_860_000 });
  });

  it('goes back to the ledger, not to the form that was sent', async () => {
    await phone.back();
    expect(phone.page().route).toBe('disclosure/detail/index');
  });

  it('tells the resident once the office has answered and a second person has read it', async () => {
    await act('cunwenshu', { do: 'sign' });
    await act('cunwenshu', { do: 'draft', reply: { plain: ANSWER } });
    await act('daoshichong-b', { do: 'approve' });
    await phone.open('/me/index/index');
    await phone.reads('条没看');
    await phone.press('消息');
    await phone.reads(WORDS);
    await phone.press(WORDS);
    await phone.reads('石料从镇上的采石场买', '这次答复，您满意吗？');
    expect(phone.page()).toMatchObject({ route: 'ticket/detail/index', options: { id: asked.id } });
  });

  it('takes 不满意 with a reason, and reopens the question at the supervisor’s desk', async () => {
    await phone.press('不满意');
    await phone.reads('哪里不满意？', '督查会重新查');
    expect(rolesOf(phone)).toEqual(expect.arrayContaining(['radiogroup 您满意吗', 'radio 不满意', 'group 哪里不满意']));
    await phone.press('没说清楚');
    await phone.press('交评价');
    await phone.reads('正在重新查');
    const desk = await demo.reply(api.ticketDesk, { token: await tokenOf(demo, 'ducha'), query: { desk: 'reopened' } });
    expect(desk.rows.map(({ id }) => id)).toContain(asked.id);
  });

  it('lists the question under 问一问 with where it stands', async () => {
    await phone.open('/me/index/index');
    await phone.press('问一问');
    await phone.reads('我问的', WORDS, '正在重新查', '道士冲村村委会');
  });
});
