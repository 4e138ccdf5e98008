import { askerOf, entryOf } from '../../api/_app/person/entry';
import { homeOf, type PersonRecord } from '../../api/_app/person/record';
import { newStaff } from '../../api/_app/person/repo';
import { together } from '../../api/_app/store/together';
import type { Held, Person } from '../../shared/person/person';
import type { TestApp } from './app';
import { COUNTY, NEIGHBOUR_TOWN, NEIGHBOUR_VILLAGE, TOWN, VILLAGE } from './places';

/** Offices that the cast works in: two in the township, one in the neighbour's. */
export const OFFICE = 'town-finance';
export const OTHER_OFFICE = 'town-water';
export const FAR_OFFICE = 'far-finance';

const officer = (office: string, place: string): Held[] => [{ role: 'officer', office, place }];
const role = (name: Exclude<Held['role'], 'officer'>, place: string): Held[] => [{ role: name, place }];

/** Who plays: the roles of each; those without any are residents. A login is the name in small letters with hyphens. */
const ROLES = {
  resident: [],
  otherResident: [],
  cadre: role('cadre', VILLAGE),
  neighbourCadre: role('cadre', NEIGHBOUR_VILLAGE),
  reviewer: role('reviewer', TOWN),
  farReviewer: role('reviewer', NEIGHBOUR_TOWN),
  officer: officer(OFFICE, TOWN),
  reader: officer(OFFICE, TOWN),
  otherOfficer: officer(OTHER_OFFICE, TOWN),
  farOfficer: officer(FAR_OFFICE, NEIGHBOUR_TOWN),
  dispatcher: role('dispatcher', TOWN),
  farDispatcher: role('dispatcher', NEIGHBOUR_TOWN),
  supervisor: role('supervisor', TOWN),
  farSupervisor: role('supervisor', NEIGHBOUR_TOWN),
  admin: role('admin', COUNTY),
  townAdmin: role('admin', TOWN),
} satisfies Record<string, Held[]>;

export type Persona = keyof typeof ROLES;

/** One of the cast: the bearer token of a session of theirs, and who they are. */
export interface Player {
  readonly token: string;
  readonly person: Person;
  readonly asker: string;
}
export type Cast = Readonly<Record<Persona, Player>>;

export const loginOf = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

function recordOf(id: string, name: string, roles: Held[]): PersonRecord {
  if (roles.length === 0) return { id, title: '居民', roles };
  return { id, login: loginOf(name), title: `演示 ${name}`, roles, home: homeOf(roles) };
}

/** Keeps one more person with these roles and signs them in. */
export async function enter({ deps }: TestApp, name: string, roles: Held[]): Promise<Player> {
  const record = recordOf(deps.id(), name, roles);
  const entry = entryOf(deps, deps.now(), record);
  await deps.store.commit(together(newStaff(record), entry.change));
  return { ...entry.reply, asker: askerOf(deps, record.id) };
}

/** Everybody, each with a session: `app.ask(api.x, { token: people.officer.token })`. */
export async function castOf(app: TestApp): Promise<Cast> {
  const play = (name: Persona) => enter(app, name, ROLES[name]);
  return {
    resident: await play('resident'),
    otherResident: await play('otherResident'),
    cadre: await play('cadre'),
    neighbourCadre: await play('neighbourCadre'),
    reviewer: await play('reviewer'),
    farReviewer: await play('farReviewer'),
    officer: await play('officer'),
    reader: await play('reader'),
    otherOfficer: await play('otherOfficer'),
    farOfficer: await play('farOfficer'),
    dispatcher: await play('dispatcher'),
    farDispatcher: await play('farDispatcher'),
    supervisor: await play('supervisor'),
    farSupervisor: await play('farSupervisor'),
    admin: await play('admin'),
    townAdmin: await play('townAdmin'),
  };
}
