import '../zod';
import { z } from 'zod';
import { endpoint } from '../endpoint';
import { Place, PlaceCode } from './place';

const Places = z.strictObject({ rows: z.array(Place).max(2000) });

export const placeList = endpoint({
  method: 'GET',
  path: '/places',
  does: '一个地方下面有哪些地方；不给上级时给出本县',
  who: 'anyone',
  query: z.strictObject({ in: PlaceCode.optional() }),
  reply: Places,
});

export const placeRead = endpoint({
  method: 'GET',
  path: '/places/:code',
  does: '一个地方和它的上级，由近到远',
  who: 'anyone',
  params: z.strictObject({ code: PlaceCode }),
  reply: Places,
});
