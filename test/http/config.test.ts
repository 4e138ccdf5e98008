import { ConfigError, configOf } from '../../api/_app/host/config';

const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const WHOLE = {
  NODE_ENV: 'production',
  COUNTY: '341525',
  STORE: 'lmdb:/srv/store',
  SECRET_HASH: 'h'.repeat(32),
  SECRET_FIELDS: KEY,
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 'value-of-the-wechat-secret',
  CRON_SECRET: 'c'.repeat(16),
};

describe('the settings of an instance', () => {
  it('are whole in production', () => {
    expect(configOf(WHOLE)).toMatchObject({ production: true, demo: false, county: '341525', port: 8080 });
  });

  it.each(['STORE', 'SECRET_HASH', 'SECRET_FIELDS', 'WECHAT_APPID', 'WECHAT_SECRET', 'CRON_SECRET'])(
    'stop a production start without %s, or with it empty, by a sentence that names it',
    (name) => {
      const sentence = new RegExp(`^没有启动：.*${name}.*。$`);
      expect(() => configOf({ ...WHOLE, [name]: undefined })).toThrow(sentence);
      expect(() => configOf({ ...WHOLE, [name]: '' })).toThrow(sentence);
    },
  );

  it('never open the demonstration in production', () => {
    expect(() => configOf({ ...WHOLE, DEMO: '1' })).toThrow(/DEMO/);
    expect(configOf({ DEMO: '1' }).demo).toBe(true);
  });

  it('never let production speak to a WeChat without https', () => {
    expect(() => configOf({ ...WHOLE, WECHAT_BASE: 'http://127.0.0.1:9' })).toThrow(/WECHAT_BASE.*https/);
    expect(configOf({ ...WHOLE, NODE_ENV: 'test', WECHAT_BASE: 'http://127.0.0.1:9' }).wechat?.base).toMatch(/^http:/);
  });

  it('make up what is missing outside production, another each time', () => {
    const [one, two] = [configOf({}), configOf({})];
    expect(one.secrets.hash).not.toBe(two.secrets.hash);
    expect(one.cronSecret).not.toBe(two.cronSecret);
    expect(one.secrets.fields[0]?.key).toHaveLength(32);
    expect(one).toMatchObject({ production: false, demo: false, store: { kind: 'lmdb', path: '.data/store' } });
    expect(one.wechat).toBeUndefined();
  });

  it.each([
    ['lmdb:/srv/store', { kind: 'lmdb', path: '/srv/store' }],
    ['redis://one:6379', { kind: 'redis', url: 'redis://one:6379' }],
    ['rediss://one:6380', { kind: 'redis', url: 'rediss://one:6380' }],
    ['https://eu.upstash.io', { kind: 'upstash', url: 'https://eu.upstash.io', token: 't' }],
  ])('take %s for the store', (STORE, store) => {
    expect(configOf({ STORE, STORE_TOKEN: 't' }).store).toEqual(store);
  });

  it('ask for the token that Upstash needs', () => {
    expect(() => configOf({ STORE: 'https://eu.upstash.io' })).toThrow(/STORE_TOKEN/);
  });

  it('take several field keys, the first one first', () => {
    const fields = configOf({ SECRET_FIELDS: `${KEY.replace('k1', 'k2')},${KEY}` }).secrets.fields;
    expect(fields.map((f) => f.id)).toEqual(['k2', 'k1']);
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['COUNTY', '341525107'],
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['STORE', 'mysql://x'],
    ['SECRET_HASH', 'short'],
    ['SECRET_FIELDS', 'k1:c2hvcnQ='],
    ['SECRET_FIELDS', KEY.slice(3)],
    ['CRON_SECRET', 'short'],
    ['DEMO', 'yes'],
    ['WECHAT_BASE', 'weixin'],
  ])('refuse %s=%s by a sentence that names it and does not repeat it', (name, value) => {
    const start = () => configOf({ [name]: value });
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(new RegExp(`环境变量 ${name} 写得不对`));
    if (value.length > 4) expect(start).not.toThrow(value);
  });
});
