import type { LogLine } from '../../api/_app/deps';
import { wechatClient } from '../../api/_app/wechat/client';
import { type FakeWechat, startFakeWechat } from '../../api/_app/wechat/fake';
import type { RefusalCode } from '../../shared/refusal';

let fake: FakeWechat;
const logged: LogLine[] = [];
const clientTo = (change: Partial<FakeWechat> = {}) =>
  wechatClient({ ...fake, ...change, timeout: 200, log: (line) => logged.push(line) });

beforeAll(async () => {
  fake = await startFakeWechat();
});
afterAll(() => fake.close());
beforeEach(() => {
  logged.length = 0;
});

describe('code2Session', () => {
  it('gives the same openid for the same person and another for another', async () => {
    const { openidOf } = clientTo();
    const first = await openidOf('demo:li:1');
    expect(await openidOf('demo:li:2')).toBe(first);
    expect(await openidOf('demo:wang:1')).not.toBe(first);
  });

  it('takes a code once', async () => {
    const { openidOf } = clientTo();
    await openidOf('demo:zhao');
    await expect(openidOf('demo:zhao')).rejects.toMatchObject({ code: 'wechat_login_failed' });
  });

  const reactions: [string, RefusalCode, boolean][] = [
    ['error:40029', 'wechat_login_failed', false],
    ['error:40163', 'wechat_login_failed', false],
    ['not a code', 'wechat_login_failed', false],
    ['error:45011', 'too_many', false],
    ['error:40226', 'wechat_blocked', false],
    ['error:-1', 'unavailable', true],
    ['error:40013', 'unavailable', true],
    ['error:40125', 'unavailable', true],
    ['error:40164', 'unavailable', true],
    ['error:40243', 'unavailable', true],
    ['error:45009', 'unavailable', true],
    ['error:48001', 'unavailable', true],
    ['error:99999', 'unavailable', true],
    ['broken', 'unavailable', true],
    ['silent', 'unavailable', true],
  ];
  it.each(reactions)('answers %s with %s (told to the log: %s)', async (code, refusal, tells) => {
    await expect(clientTo().openidOf(code)).rejects.toMatchObject({ code: refusal });
    expect(logged.length > 0).toBe(tells);
  });

  it.each([1, 2])('tries again when WeChat is busy %d times', async (times) => {
    await expect(clientTo().openidOf(`flaky:${times}:li`)).resolves.toMatch(/^o/);
  });

  it('gives up after the third try', async () => {
    await expect(clientTo().openidOf('flaky:3:li')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says nothing of code, secret or address when the network fails or the settings are wrong', async () => {
    await expect(clientTo({ base: 'http://127.0.0.1:1' }).openidOf('demo:secret-code')).rejects.toThrow();
    await expect(clientTo({ secret: 'wrong-secret' }).openidOf('demo:secret-code')).rejects.toThrow();
    await expect(clientTo({ appid: 'wx-other' }).openidOf('demo:secret-code')).rejects.toThrow();
    expect(logged).toHaveLength(3);
    expect(JSON.stringify(logged)).not.toMatch(/secret|wx-other|127\.0\.0\.1/);
  });
});
