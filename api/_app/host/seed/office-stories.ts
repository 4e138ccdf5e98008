import { COUNTY, HOME, TOWN } from './places';
import { act, answered, close, draft, publicly, published, rate, route, type Story, sign, withdraw } from './story';

const LIJIAHE = '341525110203';
const ANJIAHE = '341525110204';
const WANJIASHAN = '341525110205';
const CHENJIAFAN = '341525110209';
const NANZHUANG = '341525110210';
const XIEMATAI = '341525110202';
const XINPUGOU = '341525110200';
const XIZHEN = '341525110001';

/** Questions to the other offices of the township and the county. */
const OFFICES: readonly Story[] = [
  {
    ...{ asker: 'r1', kind: 'help', place: XIEMATAI, topic: 'shui', asked: { dueIn: -2 } },
    text: '半山腰三户人家水压不够，上午没水，等了一个星期。',
    steps: [sign('shuili')],
  },
  {
    ...{ asker: 'r2', kind: 'help', place: LIJIAHE, topic: 'shui', asked: { ago: 0 } },
    text: '河边水渠塌了一截，菜地淹了，谁来看看？',
    steps: [],
  },
  {
    ...{ asker: 'r3', kind: 'consultation', place: HOME.code, topic: 'shui', asked: { ago: 40 } },
    text: '停水为什么不提前说？下次什么时候停？',
    steps: publicly('shuili', '停水为什么不提前说？', {
      plain: '那次是管子突然爆了，来不及说。以后修管子，提前一天在群里和广播里说。',
    }),
  },
  {
    ...{ asker: 'r4', kind: 'complaint', place: ANJIAHE, topic: 'lu', asked: { ago: 7 } },
    text: '去镇上的公路有个大坑，摔了两个人，补了又坏。',
    steps: [
      sign('anjiahe'),
      act('anjiahe-a', { do: 'handover', office: 'guihua', reason: '这是镇管的公路，由规划建设办养护' }),
      sign('guihua'),
    ],
  },
  {
    ...{ asker: 'r5', kind: 'consultation', place: WANJIASHAN, topic: 'zhaijidi', asked: { dueIn: 1 } },
    text: '危房鉴定要等多久？屋墙裂了一指宽。',
    steps: [sign('guihua')],
  },
  {
    ...{ asker: 'r6', kind: 'consultation', place: TOWN, topic: 'dibao', asked: { ago: 46 } },
    text: '低保要交哪些材料？存折要不要？',
    steps: publicly(
      'shehui',
      '低保要交哪些材料？',
      {
        plain: '身份证、户口簿、一张申请表，就这三样，存折不用交。',
        detail: '收入和财产由镇里去查，您在表上签字就行。交到村部或者镇社会事务办，不收钱。',
      },
      [rate('r6', 'very_good')],
    ),
  },
  {
    ...{ asker: 'r7', kind: 'consultation', place: CHENJIAFAN, topic: 'yilao', asked: { ago: 3 } },
    text: '养老金上个月没到账，是不是要认证？',
    steps: [sign('shehui'), draft('shehui', '是认证过期了。手机刷脸就行，补好以后欠的一起发。')],
  },
  {
    ...{ asker: 'r8', kind: 'help', place: NANZHUANG, topic: 'dibao', asked: { ago: 24 } },
    text: '家里有人做了大手术，能不能申请临时救助？',
    steps: [
      ...answered('shehui', '可以申请，请按要求准备材料。'),
      rate('r8', 'very_bad', ['unclear', 'not_done'], '要什么材料没说，等于没答。'),
      act('ducha', { do: 'redo', office: 'shehui', reason: '请写清要哪几样、交给谁、几天有结果，能上门就上门' }),
    ],
  },
  {
    ...{ asker: 'r1', kind: 'consultation', place: XINPUGOU, topic: 'tudi', asked: { dueIn: 3 } },
    text: '外出打工的，承包地能不能让亲戚种？要不要写东西？',
    steps: [sign('nongye')],
  },
  {
    ...{ asker: 'r2', kind: 'consultation', place: TOWN, topic: 'tudi', asked: { ago: 52 } },
    text: '承包合同丢了怎么办？',
    steps: publicly(
      'nongye',
      '承包合同丢了怎么办？',
      { plain: '不要紧，镇里和村里各有一份。带身份证到农业农村办，当场复印盖章，不收钱。' },
      [rate('r2', 'good')],
    ),
  },
  {
    ...{ asker: 'r3', kind: 'consultation', place: XIZHEN, topic: 'banzheng', asked: { ago: 21 } },
    text: '老人走不动，身份证过期了怎么换？',
    steps: publicly('paichusuo', '老人走不动，身份证过期了怎么换？', {
      plain: '打派出所电话，每周三上门拍照，10 天做好送到村部。',
    }),
  },
  {
    ...{ asker: 'r4', kind: 'suggestion', place: LIJIAHE, topic: 'anquan', asked: { ago: 8 } },
    text: '河边游泳的地方竖个牌子，放根绳子和救生圈吧。',
    steps: [sign('yingji')],
  },
  {
    ...{ asker: 'r5', kind: 'complaint', place: XINPUGOU, topic: 'lu', asked: { ago: 33 } },
    text: '村里修路把我家水管挖断了，没人管。',
    steps: [
      ...answered('xinpugou', '是施工的人弄断的，已经让他接好。'),
      rate('r5', 'very_bad', ['not_done', 'rude'], '接了又漏，说话还冲。'),
      close('督查到场看过，水管重新接好，施工的人道了歉，回访满意。'),
    ],
  },
  {
    ...{ asker: 'r6', kind: 'help', place: WANJIASHAN, topic: 'anquan', asked: { ago: 13 } },
    text: '屋后山上掉石头，晚上不敢睡。',
    steps: [...answered('yingji', '当天上山看过，清了松的石头，拉了网。下大雨先住到村部。')],
  },
  {
    ...{ asker: 'r7', kind: 'consultation', place: XIZHEN, topic: 'yilao', asked: { ago: 11 } },
    text: '在外地看病，回来怎么报销？',
    steps: [withdraw('r7')],
  },
  {
    ...{ asker: 'r8', kind: 'report', place: ANJIAHE, topic: 'zuofeng', asked: { ago: 2 } },
    text: '办事要等熟人打招呼才快，希望查一查。',
    steps: [],
  },
];

/** What no rule gives to an office: the township's dispatcher decides. */
const DISPATCHED: readonly Story[] = [
  {
    ...{ asker: 'r1', kind: 'consultation', place: HOME.code, topic: 'qita', asked: { ago: 1 } },
    text: '快递只送到镇上，能不能请人带到村里？归谁管？',
    steps: [],
  },
  {
    ...{ asker: 'r2', kind: 'help', place: CHENJIAFAN, topic: 'qita', asked: { dueIn: 1 } },
    text: '野猪把红薯地拱了，找谁？能不能补？',
    steps: [],
  },
  {
    ...{ asker: 'r3', kind: 'suggestion', place: XIZHEN, topic: 'qita', asked: { ago: 5 } },
    text: '赶集那天镇上堵车，能不能安排人指一指路？',
    steps: [route('dangzheng'), sign('dangzheng')],
  },
];

/** 政务舆情: found by the township's own daily look, answered in 48 hours. */
const OPINIONS: readonly Story[] = [
  {
    ...{ asker: 'xinxi', kind: 'opinion', place: TOWN, topic: 'qita', asked: { ago: 14 } },
    text: '有人发帖说镇里要把小学撤掉，转了两百多次，家长着急。',
    steps: [
      route('dangzheng'),
      ...answered('dangzheng', '没有这回事。今年两所小学都不撤，还要给一所装热水。'),
      published('dangzheng', '镇上的小学要撤吗？', '没有这回事。今年两所小学都不撤，还要给一所装热水。'),
      close('已经在群里和公开栏说明，帖子的人也改了说法。'),
    ],
  },
  {
    ...{ asker: 'xinxi', kind: 'opinion', place: TOWN, topic: 'shui', asked: { ago: 0 } },
    text: '网上有人拍了河水发黄的视频，说上游在挖沙，问镇里管不管。',
    steps: [sign('shuili')],
  },
  {
    ...{ asker: 'xian-xinxi', kind: 'opinion', place: COUNTY, topic: 'tudi', asked: { ago: 0 } },
    text: '有人发帖问今年农机补贴是不是停了。',
    steps: [],
  },
];

export const OFFICE_STORIES: readonly Story[] = [...OFFICES, ...DISPATCHED, ...OPINIONS];
