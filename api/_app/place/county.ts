import '../../../shared/zod';
import { z } from 'zod';
import { Place } from '../../../shared/place/place';
import file from './county.json';

const County = z
  .strictObject({ county: Place, places: z.array(Place).min(1).max(5000) })
  .refine(({ county, places }) => places[0]?.code === county.code, '地方文件要从县开始');

/** The county of this deployment and all places in it, the county first, each township before its villages. */
export const countyFile = (): Place[] => County.parse(file).places;
