import '../zod';
import { z } from 'zod';
import { PlaceCode } from '../place/place';
import { Day, Id, line, Slug } from '../text';
import { Role } from './role';

/** A role held in a place; an officer's also in an office. */
export const Held = z
  .strictObject({ role: Role, place: PlaceCode, office: Slug.optional() })
  .refine((held) => (held.role === 'officer') === (held.office !== undefined), {
    path: ['office'],
    error: '承办人要写明单位，其他角色不写',
  });
export type Held = z.infer<typeof Held>;

/** Days away from the desk, both included; meanwhile the B holder of the post gets the work. */
export const Absence = z
  .strictObject({ from: Day, to: Day })
  .refine((a) => a.from <= a.to, { path: ['to'], error: '结束日期早于开始日期' });
export type Absence = z.infer<typeof Absence>;

/** A person as the person and the admins see them. `title` is a post, never a personal name. */
export const Person = z.strictObject({
  id: Id,
  login: Slug.optional(),
  title: line(30),
  roles: z.array(Held).max(20),
  absence: Absence.optional(),
});
export type Person = z.infer<typeof Person>;

/** 12 characters without look-alikes, in groups of four: the key to one's own questions without an account. */
export const RetrievalCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/, '取件码是 12 位');
export const Password = z.string().min(10, '密码至少 10 位').max(200);
export const Secret = z.string().min(1).max(200);
