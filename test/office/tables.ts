import type { Tables } from '../../shared/office/endpoints';
import { COUNTY, TOWN, VILLAGE } from '../support/places';

/** Four good tables: the county answers for money, the township for its own money, one village's water by itself. */
export const tables: Tables = {
  offices: [
    'id,place,name,phone',
    `county-gov,${COUNTY},县政府办,`,
    `town-finance,${TOWN},镇财政所,0564-100`,
    `town-water,${TOWN},镇水利站,`,
    '',
  ].join('\n'),
  posts: [
    'id,office,title,a,b',
    'p1,county-gov,值班员,zhao,qian',
    'p2,town-finance,会计,sun,li',
    'p3,town-water,站长,zhou,wu',
    '',
  ].join('\n'),
  topics: ['id,name,words', 'money,村账,账 钱 支出', 'water,用水,', ''].join('\n'),
  rules: [
    'place,topic,office',
    `${COUNTY},money,county-gov`,
    `${TOWN},money,town-finance`,
    `${VILLAGE},water,town-water`,
    '',
  ].join('\n'),
};
