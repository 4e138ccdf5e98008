import './zod';
import { z } from 'zod';
import { endpoint } from './endpoint';
import { signedIn } from './person/endpoints';
import { line, Slug } from './text';

/** Only the demonstration host binds these: on a phone without WeChat one picks whom to play. */
export const demoApi = {
  people: endpoint({
    method: 'GET',
    path: '/demo/people',
    does: '演示：可以扮演哪些人',
    who: 'anyone',
    reply: z.strictObject({
      rows: z.array(z.strictObject({ login: Slug, title: line(30), does: line(60) })).max(50),
    }),
  }),
  play: endpoint({
    method: 'POST',
    path: '/demo/session',
    does: '演示：扮演一个人',
    who: 'anyone',
    body: z.strictObject({ login: Slug }),
    reply: signedIn,
    unkept: true,
  }),
};
