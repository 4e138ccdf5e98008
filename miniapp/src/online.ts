import { changing, useChanging } from './changing';
import { platform } from './platform';

const online = changing(platform.isOnline());
platform.onOnline(online.set);

export const useOnline = (): boolean => useChanging(online);
