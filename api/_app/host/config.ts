import '../../../shared/zod';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { PlaceCode } from '../../../shared/place/place';
import type { SecretKeys } from '../secret';

/** Where everything is kept. */
export type StoreConfig =
  | { readonly kind: 'lmdb'; readonly path: string }
  | { readonly kind: 'redis'; readonly url: string }
  | { readonly kind: 'upstash'; readonly url: string; readonly token: string };

export interface Config {
  readonly production: boolean;
  readonly county: PlaceCode;
  readonly port: number;
  /** Folder of what this machine keeps. */
  readonly data: string;
  readonly store: StoreConfig;
  readonly secrets: SecretKeys;
  /** Absent outside production when no app is configured: the host may start the fake. */
  readonly wechat: { readonly appid: string; readonly secret: string; readonly base: string } | undefined;
  /** What the timer's caller must show as a bearer token. */
  readonly cronSecret: string;
  readonly demo: boolean;
  /** A proxy of ours stands in front and says in X-Forwarded-For who asks. */
  readonly behindProxy: boolean;
}

/** The start stops with this sentence; it names the variable and never shows a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const FieldKey = z
  .string()
  .regex(/^[a-z0-9]{1,16}:[A-Za-z0-9+/]{43}=$/, '每把钥匙写成 名字:base64，解开是 32 字节')
  .transform((pair) => {
    const [id = '', key = ''] = pair.split(':');
    return { id, key: Buffer.from(key, 'base64') };
  });

const Env = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], '只能是 production、development 或 test')
    .default('development'),
  COUNTY: PlaceCode.length(6, '县的编码是 6 位数字').default('341525'),
  PORT: z.coerce.number('要是数字').int().min(0).max(65535, '要在 0 到 65535 之间').default(8080),
  DATA: z.string().min(1).max(400).default('.data'),
  STORE: z
    .string()
    .max(1000)
    .regex(/^(lmdb:.+|rediss?:\/\/.+|https?:\/\/.+)$/, '写成 lmdb:路径、redis://… 或 Upstash 的 https://…')
    .optional(),
  STORE_TOKEN: z.string().min(1).max(1000).optional(),
  SECRET_HASH: z.string().min(32, '至少 32 个字符').max(1000).optional(),
  SECRET_FIELDS: z
    .string()
    .max(4000)
    .transform((list) => list.split(','))
    .pipe(z.array(FieldKey).min(1))
    .optional(),
  WECHAT_APPID: z.string().min(1).max(64).optional(),
  WECHAT_SECRET: z.string().min(1).max(128).optional(),
  WECHAT_BASE: z.url('要是一个网址').default('https://api.weixin.qq.com'),
  CRON_SECRET: z.string().min(16, '至少 16 个字符').max(1000).optional(),
  DEMO: z.enum(['0', '1'], '只能是 0 或 1').default('0'),
  PROXY: z.enum(['0', '1'], '只能是 0 或 1').default('0'),
});
type Env = z.infer<typeof Env>;

type Variables = Readonly<Record<string, string | undefined>>;

/** A variable left empty is as one not set: that is how a blank line in a settings file reads. */
const filled = (env: Variables): Variables => Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));

function parseEnv(env: Variables): Env {
  const result = Env.safeParse(filled(env));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ConfigError(`没有启动：环境变量 ${issue?.path[0]?.toString() ?? ''} 写得不对，${issue?.message ?? ''}。`);
}

const REQUIRED = ['STORE', 'SECRET_HASH', 'SECRET_FIELDS', 'WECHAT_APPID', 'WECHAT_SECRET', 'CRON_SECRET'] as const;

/** The rules that only hold where real people's matters are kept. */
function checkProduction(env: Env): void {
  const missing = REQUIRED.filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new ConfigError(`没有启动：正式环境还缺环境变量 ${missing.join('、')}，请补上再启动。`);
  if (env.DEMO === '1') throw new ConfigError('没有启动：正式环境不能打开演示，请去掉环境变量 DEMO。');
  if (!env.WECHAT_BASE.startsWith('https://')) {
    throw new ConfigError('没有启动：正式环境的 WECHAT_BASE 必须以 https:// 开头。');
  }
}

function storeOf({ STORE = '', STORE_TOKEN, DATA }: Env): StoreConfig {
  if (STORE === '') return { kind: 'lmdb', path: `${DATA}/store` };
  if (STORE.startsWith('lmdb:')) return { kind: 'lmdb', path: STORE.slice('lmdb:'.length) };
  if (STORE.startsWith('redis')) return { kind: 'redis', url: STORE };
  if (!STORE_TOKEN) throw new ConfigError('没有启动：STORE 用 Upstash 时还要环境变量 STORE_TOKEN。');
  return { kind: 'upstash', url: STORE, token: STORE_TOKEN };
}

const madeUp = () => randomBytes(32).toString('base64url');

/**
 * The settings of an instance, from its environment. Outside production, secrets that are missing are made up anew at
 * each start. @throws ConfigError
 */
export function configOf(variables: Variables): Config {
  const env = parseEnv(variables);
  if (env.NODE_ENV === 'production') checkProduction(env);
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret, WECHAT_BASE: base } = env;
  return {
    production: env.NODE_ENV === 'production',
    county: env.COUNTY,
    port: env.PORT,
    data: env.DATA,
    store: storeOf(env),
    secrets: {
      hash: env.SECRET_HASH ?? madeUp(),
      fields: env.SECRET_FIELDS ?? [{ id: 'made', key: randomBytes(32) }],
    },
    wechat: appid && secret ? { appid, secret, base } : undefined,
    cronSecret: env.CRON_SECRET ?? madeUp(),
    demo: env.DEMO === '1',
    behindProxy: env.PROXY === '1',
  };
}
