import './zod';
import { z } from 'zod';

/** Every expected "no": HTTP status and the sentence a villager reads. `{name}` is filled from the details. */
const REFUSALS = {
  bad_input: [400, '有几处填得不对，请照提示改一改。'],
  broken_json: [400, '发来的内容不完整，请再发一次。'],
  bad_cursor: [400, '翻页位置已失效，请回到第一页。'],
  once_key_missing: [400, '这次操作缺少编号，请更新后再试。'],
  signed_out: [401, '登录已过期，请重新登录。您写的还在。'],
  wrong_password: [401, '账号或密码不对，请再核对一下。'],
  wrong_code: [401, '编号或取件码不对，请再核对一下。'],
  invitation_invalid: [401, '邀请码不对或已用过，请向管理员再要一个。'],
  wechat_login_failed: [401, '微信登录没成功，请退出小程序再进一次。'],
  wechat_blocked: [403, '微信提示这个账号暂时不能登录，请打电话或到村部办理。'],
  not_allowed: [403, '您没有办这件事的权限，请找本单位管理员。'],
  not_own_review: [403, '自己写的不能自己审，请换一个人。'],
  not_found: [404, '没有找到，可能已经撤下或编号写错了。'],
  method_not_allowed: [405, '不支持这样操作。'],
  stale: [409, '别人刚改过这一条，请看看两边的内容再定。'],
  wrong_state: [409, '现在是“{state}”，不能这样办，请刷新看看。'],
  login_taken: [409, '这个账号名已经有人用了，请换一个。'],
  wechat_taken: [409, '这个微信已经绑定了别的账号，请换一个微信，或者设密码登录。'],
  once_key_reused: [409, '同一个编号发来了不同内容，请重新发送。'],
  already_extended: [409, '已经延期过一次，不能再延。'],
  cannot_extend: [409, '这类期限按规定不能延期，请按时办理。'],
  cannot_pause: [409, '这类期限按规定不能暂停，请照常办理。'],
  too_large: [413, '内容太大了，请删短一些或分几次发。'],
  unsupported_type: [415, '请用 JSON 格式发送。'],
  ledger_unbalanced: [422, '账对不上：{why}。请改好再送审。'],
  not_for_public: [422, '里面还有不能公开的内容：{what}。请遮住再公开。'],
  import_invalid: [422, '表格里有 {count} 处不对，一行也没有导入，请照提示改好再导。'],
  handover_needs_office: [422, '不归本单位管时，要写明归哪个单位。'],
  calendar_missing: [422, '{year} 年的放假安排还没有录入，算不出到期日。请管理员录入国务院公布的安排。'],
  too_many: [429, '试得太多了，请过 {seconds} 秒再来。'],
  broken: [500, '系统出了问题，不是您的错。您写的还在，请稍后再发一次。'],
  unavailable: [503, '系统正在维护，请稍后再试。您写的还在。'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;
export type Details = Readonly<Record<string, unknown>>;

const CODES = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]];

/** The one shape in which a "no" travels. `issues` names the fields that are wrong; `current` is what others saved. */
export const RefusalReply = z.strictObject({
  error: z.strictObject({
    code: z.enum(CODES),
    message: z.string().max(500),
    requestId: z.string().max(64).optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});
export type RefusalReply = z.infer<typeof RefusalReply>;

const fill = (sentence: string, details: Details) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));

/** An expected "no": thrown by rules and routes, turned into a reply at one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    readonly details: Details = {},
  ) {
    super(fill(REFUSALS[code][1], details));
    this.status = REFUSALS[code][0];
  }
}
