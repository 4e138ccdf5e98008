import { api } from '../../../shared/api';
import type { Directory } from '../../../shared/office/office';
import { Refusal } from '../../../shared/refusal';
import type { Deps } from '../deps';
import { type Bound, bind } from '../http/bind';
import { type Context, callerOf, holdsIn } from '../http/context';
import { atlasIn } from '../place/names';
import { exportTables, importTables } from './import';
import { directoryOf, readDirectory, remember, replaceDirectory } from './repo';

const MOST_PROBLEMS = 1000;
/** More offices in one place and above it than a person could look through. */
const MOST_OFFICES = 500;

/** The directory routes the whole county, so the admin of a township may not touch it. @throws Refusal not_allowed */
function mayRun(deps: Deps, context: Context): void {
  if (!holdsIn(callerOf(context).person, 'admin', deps.county)) throw new Refusal('not_allowed');
}

const countsOf = ({ offices, posts, topics, rules }: Directory) => ({
  offices: offices.length,
  posts: posts.length,
  topics: topics.length,
  rules: rules.length,
});

function readRoutes(deps: Deps): Bound[] {
  const atlas = atlasIn(deps);
  return [
    bind(api.topicList, async ({ now }) => {
      const { topics } = await directoryOf(deps, now);
      return { rows: topics.map(({ id, name }) => ({ id, name })) };
    }),
    bind(api.officeList, async ({ now }, { query }) => {
      if (!atlas.has(query.place)) throw new Refusal('not_found');
      const { offices } = await directoryOf(deps, now);
      const rows = atlas.chain(query.place).flatMap(({ code }) => offices.filter((office) => office.place === code));
      return { rows: rows.slice(0, MOST_OFFICES) };
    }),
  ];
}

function tableRoutes(deps: Deps): Bound[] {
  const { has } = atlasIn(deps);
  return [
    bind(api.officeImport, async (context, { body }) => {
      mayRun(deps, context);
      const { directory, problems } = importTables(body.tables, has);
      const reply = { saved: false, counts: countsOf(directory), problems: problems.slice(0, MOST_PROBLEMS) };
      if (body.dryRun) return reply;
      if (problems.length > 0)
        throw new Refusal('import_invalid', { count: problems.length, problems: reply.problems });
      const { version } = await readDirectory(deps.store);
      const saved = await context.commit(replaceDirectory(version, directory), { ...reply, saved: true });
      remember(deps.store, context.now, { version: version + 1, directory });
      return saved;
    }),
    bind(api.officeExport, async (context) => {
      mayRun(deps, context);
      return exportTables((await readDirectory(deps.store)).directory);
    }),
  ];
}

export const officeRoutes = (deps: Deps): Bound[] => [...readRoutes(deps), ...tableRoutes(deps)];
