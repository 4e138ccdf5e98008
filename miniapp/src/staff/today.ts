import type { Day } from '../../../shared/text';
import { dayOf } from '../../../shared/time/day';

/** The civil day in China by this phone's clock; only for what is proposed, the server decides by its own. */
export const today = (): Day => dayOf(new Date().toISOString());
