import { api } from '../../shared/api';
import { useQuery } from './use-query';

/** Whether this server is a demonstration: then everything is marked 演示. */
export const useDemo = (): boolean => useQuery(api.health, {}).data?.demo ?? false;
