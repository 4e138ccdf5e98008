import type { Tables } from '../../../../shared/office/endpoints';
import { COUNTY, committeeOf, TOWN, VILLAGES } from './places';

/** An office of the demonstration with the logins of its A and B holders (AB 角). */
export interface SeedOffice {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly post: string;
  readonly a: string;
  readonly b: string;
}

/** The village's own: the home's clerk is one of the picked, so has a short name. */
const villageOffice = (village: (typeof VILLAGES)[number]): SeedOffice => ({
  id: village.slug,
  place: village.code,
  name: committeeOf(village),
  post: village.name.endsWith('社区') ? '社区文书' : '村文书',
  a: village.slug === 'daoshichong' ? 'cunwenshu' : `${village.slug}-a`,
  b: `${village.slug}-b`,
});

const office = (id: string, place: string, name: string): SeedOffice => ({
  ...{ id, place, name, post: '承办人' },
  ...{ a: `${id}-a`, b: `${id}-b` },
});

export const OFFICES: readonly SeedOffice[] = [
  ...VILLAGES.map(villageOffice),
  office('dangzheng', TOWN, '漫水河镇党政办'),
  office('caizheng', TOWN, '漫水河镇财政所'),
  office('nongye', TOWN, '漫水河镇农业农村办'),
  office('shehui', TOWN, '漫水河镇社会事务办'),
  office('guihua', TOWN, '漫水河镇规划建设办'),
  office('shuili', TOWN, '漫水河镇水利站'),
  office('yingji', TOWN, '漫水河镇应急办'),
  office('paichusuo', TOWN, '派出所驻镇联络点'),
  office('xian-nongye', COUNTY, '县农业农村局'),
  office('xian-xinfang', COUNTY, '县信访局'),
];

export function officeOf(id: string): SeedOffice {
  const found = OFFICES.find((o) => o.id === id);
  if (!found) throw new Error(`演示数据里没有单位 ${id}`);
  return found;
}

const TOPICS: readonly (readonly [id: string, name: string, words: string])[] = [
  ['zhang', '村里的账', '账 钱 花了 进账 收支 票据 凭证 补助'],
  ['lu', '路和桥', '路 桥 路灯 坑 塌方 护栏 修路'],
  ['shui', '水和电', '水 自来水 停水 水费 电 停电 水渠'],
  ['dibao', '低保救助', '低保 特困 困难 救助 临时救助 残疾'],
  ['butie', '补贴', '补贴 耕地 一卡通 农机 粮食 到账'],
  ['zhaijidi', '宅基地', '宅基地 建房 盖房 危房 批地'],
  ['tudi', '土地承包', '土地 承包 流转 茶园 山场 合同'],
  ['huanjing', '垃圾和环境', '垃圾 气味 污水 河道 养殖 厕所'],
  ['yilao', '看病养老', '医保 看病 报销 养老 社保 养老金'],
  ['banzheng', '办证', '身份证 户口 迁户 居住证 证明'],
  ['anquan', '防汛和安全', '防汛 山洪 滑坡 火灾 安全 值班'],
  ['zuofeng', '干部作风', '干部 态度 推诿 吃拿卡要 举报'],
  ['qita', '其他', '别的 不知道归谁'],
];

/** What the village answers itself, and what an office of the township or the county answers for all below it. */
const VILLAGE_TOPICS = ['zhang', 'lu', 'huanjing'];
const UPPER: readonly (readonly [place: string, topic: string, office: string])[] = [
  [TOWN, 'zhang', 'caizheng'],
  [TOWN, 'lu', 'guihua'],
  [TOWN, 'shui', 'shuili'],
  [TOWN, 'dibao', 'shehui'],
  [TOWN, 'butie', 'caizheng'],
  [TOWN, 'zhaijidi', 'guihua'],
  [TOWN, 'tudi', 'nongye'],
  [TOWN, 'huanjing', 'dangzheng'],
  [TOWN, 'yilao', 'shehui'],
  [TOWN, 'banzheng', 'paichusuo'],
  [TOWN, 'anquan', 'yingji'],
  [COUNTY, 'tudi', 'xian-nongye'],
  [COUNTY, 'zuofeng', 'xian-xinfang'],
  // 其他 has no rule on purpose: the township's dispatcher decides.
];

const csv = (header: string, rows: readonly (readonly string[])[]): string =>
  [header, ...rows.map((row) => row.join(','))].join('\n');

/** Made-up numbers, told by their zeros. */
const phone = (at: number): string => `0564-000-${String(at + 1).padStart(4, '0')}`;

/** The four tables as an admin would import them. */
export const tables = (): Tables => ({
  offices: csv(
    'id,place,name,phone',
    OFFICES.map((o, i) => [o.id, o.place, o.name, phone(i)]),
  ),
  posts: csv(
    'id,office,title,a,b',
    OFFICES.map((o) => [`${o.id}-post`, o.id, o.post, o.a, o.b]),
  ),
  topics: csv('id,name,words', TOPICS),
  rules: csv('place,topic,office', [
    ...VILLAGES.flatMap((v) => VILLAGE_TOPICS.map((topic) => [v.code, topic, v.slug])),
    ...UPPER,
  ]),
});
