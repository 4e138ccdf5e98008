import type { Context } from 'hono';
import type { Deps } from '../deps';
import { countyFile } from '../place/county';
import { newId, secretsOf } from '../secret';
import type { Store } from '../store/store';
import { wechatClient } from '../wechat/client';
import { type Config, ConfigError } from './config';
import { logJson } from './log';

/** What a host chooses by itself; the rest follows from the configuration. */
interface Chosen {
  readonly store: Store;
  readonly peer: (c: Context) => string;
  readonly log?: Deps['log'];
}

/** @throws ConfigError when the place file is of another county, or WeChat is not configured */
export function depsOf(config: Config, { store, peer, log = logJson }: Chosen): Deps {
  const places = countyFile();
  if (places[0]?.code !== config.county) {
    throw new ConfigError(`没有启动：地方文件不是 ${config.county} 的，请先运行 npm run county -- ${config.county}。`);
  }
  if (!config.wechat) throw new ConfigError('没有启动：还缺环境变量 WECHAT_APPID、WECHAT_SECRET，请补上再启动。');
  return {
    store,
    peer,
    log,
    places,
    now: Date.now,
    id: newId,
    secrets: secretsOf(config.secrets),
    wechat: wechatClient({ ...config.wechat, log }),
    county: config.county,
    demo: config.demo,
  };
}

/** Runs a host; a configuration that is wrong ends it with its sentence and no stack. */
export async function orStop(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
