import { api } from '../../shared/api';
import type { DisclosureDraft } from '../../shared/disclosure/disclosure';
import type { LedgerLine } from '../../shared/disclosure/ledger';
import { type Demo, startDemo } from '../support/demo';
import { HOME, printLargest, settled, startPhone, tokenOf } from './phone';

const LINES = 300;
const OPENING = 1_000_000;

const lineAt = (nth: number): LedgerLine => ({
  ...{ id: `l${nth}`, day: '2026-09-01', voucher: String(1000 + nth), subject: `第 ${nth} 次买办公用品` },
  ...{ group: `类别 ${nth % 5}`, income: 0, expense: 1000 - nth, handler: '村文书', approver: '村主任' },
  balance: OPENING - Array.from({ length: nth + 1 }, (_, i) => 1000 - i).reduce((sum, fen) => sum + fen, 0),
});

const PAPER: DisclosureDraft = {
  ...{
    place: HOME,
    stage: 'result',
    title: '一本厚账',
    plain: '三百笔都在这里。',
    basis: '村规民约',
    office: '村委会',
  },
  content: {
    kind: 'ledger',
    ledger: {
      ...{ from: '2026-07-01', to: '2026-09-30', opening: OPENING },
      lines: Array.from({ length: LINES }, (_, nth) => lineAt(nth)),
    },
  },
};

let demo: Demo;
let token: string;

beforeAll(async () => {
  demo = await startDemo();
  token = await tokenOf(demo, 'cunwenshu');
});
afterAll(async () => {
  printLargest();
  await demo.close();
});

const create = () => demo.reply(api.disclosureCreate, { token, body: PAPER });

async function publish(): Promise<string> {
  const { id, version } = await create();
  const sent = await demo.reply(api.disclosureSubmit, { token, params: { id }, body: { version } });
  const body = { version: sent.version };
  await demo.reply(api.disclosureRelease, { token: await tokenOf(demo, 'shenhe'), params: { id }, body });
  return id;
}

/** Each phone shows at its end that no message was larger than 64 KB. */
describe(`an account of ${LINES} lines`, () => {
  it('comes a piece at a time, with the sums of the whole', async () => {
    const id = await publish();
    const phone = await startPhone(demo, 'reader', { storage: settled() });
    await phone.open(`/disclosure/detail/index?id=${id}`);
    await phone.reads('合计（元）', `花了 ${LINES} 笔`, '第 0 次买办公用品', '再看 30 笔，还有 270 笔');
    expect(phone.text()).not.toContain('第 299 次');
    while (/再看 \d+ 笔，还有 \d+ 笔/.test(phone.text())) {
      await phone.press(/再看 \d+ 笔，还有 \d+ 笔/.exec(phone.text())?.[0] ?? '');
    }
    await phone.reads('第 299 次买办公用品');
    phone.stop();
  });

  it('opens at the line that one was led to, and leads back to the beginning', async () => {
    const id = await publish();
    const phone = await startPhone(demo, 'led', { storage: settled() });
    await phone.open(`/disclosure/detail/index?id=${id}&line=l299`);
    await phone.reads('第 299 次买办公用品', '凭证 1299', '问这一笔', '前面还有');
    await phone.press(/前面还有 \d+ 笔，从头看/.exec(phone.text())?.[0] ?? '');
    await phone.reads('第 0 次买办公用品');
    phone.stop();
  });

  it('is written on the phone, where the last lines are at hand', async () => {
    const { id } = await create();
    const phone = await startPhone(demo, 'writer', { storage: new Map() });
    await phone.open('/me/login/index');
    await phone.type('账号', 'cunwenshu');
    await phone.type('密码', demo.password);
    await phone.press('登录');
    await phone.reads('工作台');
    await phone.open(`/staff/edit/index?id=${id}`);
    await phone.reads('第 299 次买办公用品', '前面还有', '查过没问题');
    phone.stop();
  });
});

describe('a long board', () => {
  it('grows page by page, and changes its look, in small messages', async () => {
    const phone = await startPhone(demo, 'scrolls', { storage: settled() });
    await phone.open('/disclosure/home/index');
    await phone.press('看更早的');
    await phone.until(() => !phone.sees('看更早的'));
    await phone.press('账目');
    await phone.reads('2026 年 4 到 6 月收支账');
    await phone.press('全部');
    await phone.press('大字版');
    await phone.reads('标准版');
    phone.stop();
  });
});
