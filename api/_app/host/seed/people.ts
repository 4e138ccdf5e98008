import type { Held } from '../../../../shared/person/person';
import type { DemoPerson } from '../demo-routes';
import { OFFICES, type SeedOffice } from './offices';
import { COUNTY, TOWN, VILLAGES } from './places';

/** Opens every login of the demonstration; printed by its host, and of no use anywhere else. */
export const DEMO_PASSWORD = 'mingbai-yanshi';

/** Somebody of the demonstration, known by their post. Who has no login came without an account. */
export interface SeedPerson {
  /** How stories call them: the login, or `r1` … for those without. */
  readonly name: string;
  readonly login?: string;
  readonly title: string;
  readonly roles: Held[];
}

const staff = (login: string, title: string, roles: Held[]): SeedPerson => ({ name: login, login, title, roles });

const officer = ({ id, place }: SeedOffice): Held => ({ role: 'officer', place, office: id });

const holders = (office: SeedOffice): SeedPerson[] => [
  staff(office.a, `${office.name}承办人`, [officer(office)]),
  staff(office.b, `${office.name}复核人`, [officer(office)]),
];

/** In a village the clerk and the deputy both publish and answer. */
const villagers = (office: SeedOffice): SeedPerson[] => {
  const roles: Held[] = [{ role: 'cadre', place: office.place }, officer(office)];
  const village = office.name.replace(/[村居]委会$/, '');
  return [staff(office.a, `${village}文书`, roles), staff(office.b, `${village}副主任`, roles)];
};

const isVillage = ({ place }: SeedOffice): boolean => VILLAGES.some((village) => village.code === place);

const TOWN_STAFF: readonly SeedPerson[] = [
  staff('xinxi', '漫水河镇信息员', [{ role: 'cadre', place: TOWN }]),
  staff('shenhe', '漫水河镇审核人', [{ role: 'reviewer', place: TOWN }]),
  staff('fenban', '漫水河镇分办员', [{ role: 'dispatcher', place: TOWN }]),
  staff('ducha', '漫水河镇督查', [{ role: 'supervisor', place: TOWN }]),
];

const COUNTY_STAFF: readonly SeedPerson[] = [
  staff('xian-xinxi', '霍山县信息员', [{ role: 'cadre', place: COUNTY }]),
  staff('xian-shenhe', '霍山县审核人', [{ role: 'reviewer', place: COUNTY }]),
  staff('xian-fenban', '霍山县分办员', [{ role: 'dispatcher', place: COUNTY }]),
  staff('xian-ducha', '霍山县督查', [{ role: 'supervisor', place: COUNTY }]),
  staff('admin', '霍山县管理员', [{ role: 'admin', place: COUNTY }]),
];

const RESIDENTS: readonly SeedPerson[] = [
  staff('cunmin', '村民', []),
  ...Array.from({ length: 8 }, (_, i) => ({ name: `r${i + 1}`, title: '居民', roles: [] })),
];

export const PEOPLE: readonly SeedPerson[] = [
  ...RESIDENTS,
  ...OFFICES.flatMap((office) => (isVillage(office) ? villagers(office) : holders(office))),
  ...TOWN_STAFF,
  ...COUNTY_STAFF,
];

/** Whom the picker shows, in the order of the story: ask, publish, release, answer, read, dispatch, watch. */
export const PICKER: readonly Omit<DemoPerson, 'id'>[] = [
  { login: 'cunmin', title: '村民', does: '看账、问一问、评一评，有几件正等着您' },
  { login: 'cunwenshu', title: '道士冲村文书', does: '写公开、答村里的问题' },
  { login: 'shenhe', title: '漫水河镇审核人', does: '审村里和镇里送来的公开' },
  { login: 'caizheng-a', title: '漫水河镇财政所承办人', does: '答补贴和账上的问题' },
  { login: 'caizheng-b', title: '漫水河镇财政所复核人', does: '答复发出去之前再看一遍' },
  { login: 'fenban', title: '漫水河镇分办员', does: '把不知道归谁的事分出去' },
  { login: 'ducha', title: '漫水河镇督查', does: '看哪些快到期、哪些差评要重办' },
  { login: 'admin', title: '霍山县管理员', does: '管单位、岗位、人员和放假安排' },
];
