import { api } from '../../../shared/api';
import { useQuery } from '../use-query';

/** What the server said of itself; it is asked once. */
let said: boolean | undefined;

/** Whether this server is a demonstration: then every page is marked 演示. */
export function useIsDemo(): boolean {
  const { data, keptAt } = useQuery(api.health, said === undefined ? {} : undefined);
  if (data && keptAt === undefined) said = data.demo;
  return said ?? data?.demo ?? false;
}
