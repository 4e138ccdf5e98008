import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';

export interface FakeWechat {
  readonly base: string;
  readonly appid: string;
  readonly secret: string;
  close(): Promise<void>;
}

/** Codes the fake knows. A persona has one openid; `demo:<persona>:<n>` makes further codes for the same persona. */
const DEMO = /^demo:([a-z0-9-]{1,40})(:[a-z0-9]{1,40})?$/;
/** `error:<errcode>` always answers that error. */
const ERROR = /^error:(-?\d{1,6})$/;
/** `flaky:<n>:<persona>` answers -1 n times, then as the persona. */
const FLAKY = /^flaky:(\d):([a-z0-9-]{1,40})$/;

const openidOf = (persona: string) => `o${createHash('sha256').update(persona).digest('base64url').slice(0, 27)}`;
const failure = (errcode: number, errmsg: string) => ({ errcode, errmsg });
const success = (persona: string) => ({ openid: openidOf(persona), session_key: 'AAAAAAAAAAAAAAAAAAAAAA==' });

/** What WeChat would say to a code: each is good once. */
function codeBook() {
  const seen = new Map<string, number>();
  const timesSeen = (code: string) => {
    const times = seen.get(code) ?? 0;
    seen.set(code, times + 1);
    return times;
  };
  return function answer(code: string): object | 'broken' | 'silent' {
    if (code === 'broken' || code === 'silent') return code;
    const [, errcode] = ERROR.exec(code) ?? [];
    if (errcode) return failure(Number(errcode), 'as asked');
    const [, misses, flaky] = FLAKY.exec(code) ?? [];
    if (misses && flaky) return timesSeen(code) < Number(misses) ? failure(-1, 'system error') : success(flaky);
    const [, persona] = DEMO.exec(code) ?? [];
    if (!persona) return failure(40029, 'invalid code');
    return timesSeen(code) > 0 ? failure(40163, 'code been used') : success(persona);
  };
}

/** WeChat sends JSON as text/plain with status 200, also for errors. */
function send(response: ServerResponse, answer: object | 'broken' | 'silent'): void {
  if (answer === 'silent') return;
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.end(answer === 'broken' ? '<html>busy</html>' : JSON.stringify(answer));
}

/** An HTTP server on loopback that plays WeChat for the demonstration and the tests. */
export async function startFakeWechat(appid = 'wx-demo', secret = 'demo-secret'): Promise<FakeWechat> {
  const answerTo = codeBook();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    if (pathname !== '/sns/jscode2session') return send(response, failure(40066, 'invalid url'));
    if (searchParams.get('appid') !== appid) return send(response, failure(40013, 'invalid appid'));
    if (searchParams.get('secret') !== secret) return send(response, failure(40125, 'invalid appsecret'));
    send(response, answerTo(searchParams.get('js_code') ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { base: `http://127.0.0.1:${port}`, appid, secret, close };
}
