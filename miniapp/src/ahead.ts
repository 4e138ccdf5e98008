import { platform } from './platform';
import { currentSession, onSession } from './session';

type Fetch = () => Promise<unknown>;

/** Those of the resident, as they are likely to be opened; the build for WeChat, which brings all pages at once, skips them. */
const RESIDENT: readonly Fetch[] =
  process.env.TARO_ENV === 'h5'
    ? [
        () => import('./disclosure/detail/index'),
        () => import('./ticket/mine/index'),
        () => import('./ticket/ask/index'),
        () => import('./ticket/detail/index'),
        () => import('./me/index/index'),
        () => import('./answer/index'),
        () => import('./disclosure/home/index'),
        () => import('./disclosure/list/index'),
        () => import('./place/pick/index'),
        () => import('./me/inbox/index'),
        () => import('./me/access/index'),
        () => import('./me/login/index'),
      ]
    : [];

/** The pages of those who work here, who have no signal on a hill either. */
const STAFF: readonly Fetch[] =
  process.env.TARO_ENV === 'h5'
    ? [
        () => import('./staff/inbox/index'),
        () => import('./staff/handle/index'),
        () => import('./staff/publish/index'),
        () => import('./staff/edit/index'),
        () => import('./staff/review/index'),
        () => import('./staff/admin/index'),
      ]
    : [];

const isStaff = (): boolean => (currentSession()?.person.roles.length ?? 0) > 0;

let isFetching = false;

/** One after the other, so that what is on the screen need not share the line with all of them. */
async function fetchPages(): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  try {
    for (const fetch of RESIDENT) await fetch();
    for (const fetch of isStaff() ? STAFF : []) await fetch();
  } catch {
    // Without a network there is nothing to do now; it is tried again when there is one.
  } finally {
    isFetching = false;
  }
}

/** Old phones do not know idleness; to them a moment later is as good. */
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
};

const fetchSoon = (): void => whenIdle(() => void fetchPages());

let hasBegun = false;

/**
 * The web loads a page when it is first opened; without a network that would be too late, so it is done as soon as the
 * first page is on the screen, again once the network is back, and for those who sign in to work.
 */
export function fetchAhead(): void {
  if (hasBegun) return;
  hasBegun = true;
  fetchSoon();
  platform.onOnline((online) => online && fetchSoon());
  onSession(() => isStaff() && fetchSoon());
}
