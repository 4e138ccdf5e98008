import { Slug } from '../../../shared/text';
import { inviteAdmin } from '../person/invitation';
import { ConfigError, configOf } from './config';
import { depsOf, orStop } from './deps';
import { openStore } from './store';

/** `npm run admin -- LOGIN`: prints a one-time code that makes its holder an admin of the county. */
orStop(async () => {
  const login = Slug.safeParse(process.argv[2]);
  if (!login.success)
    throw new ConfigError('请写上管理员的账号（小写字母、数字和短横），例如 npm run admin -- xian-admin');
  const config = configOf(process.env);
  const store = openStore(config.store, config.county);
  const deps = depsOf(config, { store, peer: () => '' });
  const { code, expiresAt } = await inviteAdmin(deps, login.data);
  process.stdout.write(
    `邀请码 ${code}，${expiresAt} 前有效，只能用一次。在“我的 → 登录 → 用邀请码”里设密码或绑定微信。\n`,
  );
  await store.close();
});
