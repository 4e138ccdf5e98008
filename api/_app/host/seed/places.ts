/** The demonstration plays in 霍山县 漫水河镇; its places are real, everything said about them is made up. */
export const COUNTY = '341525';
export const TOWN = '341525110';

/** One village as the seed knows it. `slug` begins the names of its office and its posts. */
export interface Village {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

export const HOME: Village = { code: '341525110201', name: '道士冲村', slug: 'daoshichong' };

const NEIGHBOURS: readonly Village[] = [
  { code: '341525110001', name: '西镇社区', slug: 'xizhen' },
  { code: '341525110200', name: '新铺沟村', slug: 'xinpugou' },
  { code: '341525110202', name: '歇马台村', slug: 'xiematai' },
  { code: '341525110203', name: '李家河村', slug: 'lijiahe' },
  { code: '341525110204', name: '安家河村', slug: 'anjiahe' },
  { code: '341525110205', name: '万家山村', slug: 'wanjiashan' },
  { code: '341525110206', name: '平田村', slug: 'pingtian' },
  { code: '341525110208', name: '径树林村', slug: 'jingshulin' },
  { code: '341525110209', name: '陈家畈村', slug: 'chenjiafan' },
  { code: '341525110210', name: '南庄村', slug: 'nanzhuang' },
];

/** All villages and communities of the township, the demonstration's home first. */
export const VILLAGES: readonly Village[] = [HOME, ...NEIGHBOURS];

const isCommunity = (village: Village): boolean => village.name.endsWith('社区');

/** 道士冲村村委会, 西镇社区居委会. */
export const committeeOf = (village: Village): string => `${village.name}${isCommunity(village) ? '居委会' : '村委会'}`;
