import { api } from '../../shared/api';
import type { Tables } from '../../shared/office/endpoints';
import type { TestApp } from './app';
import type { Cast } from './people';
import { COUNTY, NEIGHBOUR_TOWN, TOWN, VILLAGE } from './places';

/** The offices of the cast: village money goes to the township's finance office, water to the water station. */
export const tables: Tables = {
  offices: `id,place,name,phone
town-finance,${TOWN},财政所,0564-000-0001
town-water,${TOWN},水利站,0564-000-0002
far-finance,${NEIGHBOUR_TOWN},邻镇财政所,0564-000-0003
`,
  posts: `id,office,title,a,b
finance,town-finance,会计岗,officer,reader
water,town-water,供水岗,other-officer,other-reader
far,far-finance,会计岗,far-officer,far-reader
`,
  topics: `id,name,words
money,村里的账,账 钱 花
water,水和电,水 电
other,其他,
`,
  rules: `place,topic,office
${TOWN},money,town-finance
${TOWN},water,town-water
${NEIGHBOUR_TOWN},money,far-finance
`,
};

/** Imports them as the county's admin would. */
export const importOffices = (app: TestApp, cast: Cast) =>
  app.reply(api.officeImport, { token: cast.admin.token, body: { tables, dryRun: false } });

/** A question that the finance office of the township receives. */
export const question = {
  kind: 'consultation',
  place: VILLAGE,
  topic: 'money',
  text: '这 58,600 元都花在哪了？',
} as const;
export { COUNTY };
