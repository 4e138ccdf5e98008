/** What a village earns and spends on. Amounts in 元 per quarter, from the least to the most. */
export interface Item {
  readonly id: string;
  readonly group: string;
  readonly subject: string;
  /** Absent: money that comes in. */
  readonly spends?: true;
  readonly least: number;
  readonly most: number;
  /** Quarters of the year in which it happens; absent: all. */
  readonly seasons?: readonly number[];
  /** It happens every month; the line stands at the end of the quarter. */
  readonly monthly?: true;
}

/** An item with its amount in 分, the month of the quarter (0-2) and the day on which it stands. */
export interface Entry extends Omit<Item, 'least' | 'most' | 'seasons'> {
  readonly fen: number;
  readonly month: number;
  readonly date: number;
}

const EARNED = '集体进账';
const GRANTED = '上级拨来';
const ROADS = '修路修渠';
const LIVING = '群众生活';
const DAILY = '村里日常';

export const INCOMES: readonly Item[] = [
  { id: 'grant', group: GRANTED, subject: '村级运转经费', least: 30_000, most: 75_000 },
  { id: 'solar', group: EARNED, subject: '光伏电站卖电', least: 12_000, most: 46_000, monthly: true },
  { id: 'tea', group: EARNED, subject: '集体茶园承包费', least: 18_000, most: 60_000, seasons: [1, 2, 3] },
  { id: 'rent', group: EARNED, subject: '村部门面房租金', least: 4_500, most: 15_000 },
  { id: 'forest', group: GRANTED, subject: '公益林管护补助', least: 8_000, most: 26_000, seasons: [2, 4] },
  { id: 'project', group: GRANTED, subject: '一事一议奖补', least: 20_000, most: 80_000, seasons: [2, 3, 4] },
  { id: 'bamboo', group: EARNED, subject: '集体毛竹山承包费', least: 6_000, most: 22_000, seasons: [1, 4] },
  { id: 'gift', group: EARNED, subject: '在外乡亲捐款修路', least: 3_000, most: 20_000, seasons: [1, 4] },
];

/** Every ledger has these; the others change. */
export const ALWAYS_SPENT: readonly Item[] = [
  { id: 'rubbish', group: LIVING, subject: '垃圾清运', spends: true, least: 9_000, most: 16_000, monthly: true },
  { id: 'allowance', group: DAILY, subject: '误工补贴', spends: true, least: 18_000, most: 32_000 },
  { id: 'lights', group: DAILY, subject: '路灯电费', spends: true, least: 1_800, most: 4_200, monthly: true },
  { id: 'paper', group: DAILY, subject: '办公用品', spends: true, least: 900, most: 3_200 },
];

export const SPENT: readonly Item[] = [
  { id: 'road', group: ROADS, subject: '机耕路修复', spends: true, least: 22_000, most: 64_000 },
  { id: 'ditch', group: ROADS, subject: '水渠清淤', spends: true, least: 6_000, most: 24_000, seasons: [1, 2, 4] },
  { id: 'rail', group: ROADS, subject: '河边护栏加固', spends: true, least: 5_000, most: 18_000 },
  { id: 'pond', group: ROADS, subject: '当家塘清淤', spends: true, least: 8_000, most: 28_000, seasons: [1, 4] },
  { id: 'bridge', group: ROADS, subject: '便民桥桥面修补', spends: true, least: 4_000, most: 16_000 },
  { id: 'pipe', group: LIVING, subject: '自来水管道维修', spends: true, least: 3_000, most: 12_000 },
  { id: 'visits', group: LIVING, subject: '看望困难户', spends: true, least: 4_000, most: 9_600, seasons: [1, 3, 4] },
  {
    id: 'cleaner',
    group: LIVING,
    subject: '保洁员工资 4 人',
    spends: true,
    least: 14_400,
    most: 14_400,
    monthly: true,
  },
  { id: 'square', group: LIVING, subject: '文化广场维护', spends: true, least: 2_000, most: 7_000 },
  { id: 'clinic', group: LIVING, subject: '村卫生室水电', spends: true, least: 800, most: 2_200, monthly: true },
  { id: 'flood', group: DAILY, subject: '防汛物资', spends: true, least: 3_000, most: 8_000, seasons: [2, 3] },
  { id: 'fire', group: DAILY, subject: '森林防火物资', spends: true, least: 2_000, most: 6_000, seasons: [1, 4] },
  { id: 'net', group: DAILY, subject: '宽带和电话费', spends: true, least: 900, most: 1_500, monthly: true },
  { id: 'board', group: DAILY, subject: '公开栏制作', spends: true, least: 1_200, most: 3_600 },
];

const spent = (id: string, group: string, subject: string, fen: number, month: number, date: number): Entry => ({
  ...{ id, group, subject, fen, month, date },
  spends: true,
});

/** The home's latest quarter, written by hand: the story's questions point at its lines. `winter` is October to March. */
export const homeEntries = (winter: boolean): Entry[] => [
  { id: 'grant', group: GRANTED, subject: '村级运转经费', fen: 7_200_000, month: 0, date: 10 },
  { id: 'tea', group: EARNED, subject: '集体茶园承包费', fen: 4_550_000, month: 0, date: 22 },
  { id: 'project', group: GRANTED, subject: '一事一议奖补', fen: 3_000_000, month: 1, date: 6 },
  { id: 'solar', group: EARNED, subject: '光伏电站卖电', fen: 3_865_060, month: 2, date: 28, monthly: true },
  spent('flood', DAILY, winter ? '森林防火物资' : '防汛物资', 694_000, 0, 18),
  spent('paper', DAILY, '办公用品', 231_800, 1, 5),
  spent('road', ROADS, '三组机耕路修复', 5_860_000, 1, 26),
  spent('visits', LIVING, '看望困难户 12 户', 960_000, 2, 24),
  { ...spent('rubbish', LIVING, '垃圾清运', 1_440_000, 2, 26), monthly: true },
  { ...spent('lights', DAILY, '路灯电费', 328_640, 2, 27), monthly: true },
  spent('allowance', DAILY, '误工补贴 5 人', 2_700_000, 2, 28),
];
