import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../support/listen';
import { startWeapp, type Weapp } from './host/weapp';

const COMPILED = join(__dirname, '../../miniapp/dist/weapp');
const NOWHERE = { apiBase: 'http://127.0.0.1:1/api', login: async () => 'code' };

// A mini-program by hand, small enough to see what the host itself does.
const PAGE = `
const seen = typeof window + typeof document + typeof fetch + typeof process + typeof eval + typeof URL;
let made; try { made = typeof new Function('return 1'); } catch (error) { made = 'threw'; }
Page({
  data: { seen, made, list: [], got: '', name: '' },
  add() { const list = [...this.data.list, { text: 'row' }]; this.setData({ list }); list[0].text = 'changed later'; },
  name(event) { this.setData({ name: event.detail.value + Object.keys(event.target).join() }); },
  ask() { wx.request({ url: 'https://compiled/api/echo?x=1', method: 'POST', data: { a: 1 },
    success: ({ statusCode, data }) => this.setData({ got: statusCode + data.url + data.body }),
    fail: ({ errMsg }) => this.setData({ got: errMsg }) }); },
  sure() { wx.showModal({ title: 'sure?', success: ({ confirm }) => this.setData({ got: 'confirm ' + confirm }) }); },
  keep() { wx.setStorageSync('kept', { by: 1 }); },
  breaks() { setTimeout(() => { throw new Error('broken in a timer'); }); },
});`;
const FILES = {
  'app.json': '{"pages":["home"]}',
  'app.js': 'App({})',
  'home.json': '{}',
  'home.js': PAGE,
  'home.wxml': `<view>{{seen}}|{{made}}|{{got}}|{{name}}</view><view wx:for="{{list}}" wx:key="*this">{{item.text}}</view>
    <button bindtap="add">add</button><view aria-label="ask it" bindtap="ask">?</view><button bindtap="sure">sure</button>
    <button bindtap="keep">keep</button><button bindtap="breaks">break</button><button disabled bindtap="add">off</button>
    <input placeholder="your name" bindinput="name" />`,
};

describe('the host, over a mini-program made by hand', () => {
  const dir = mkdtempSync(join(tmpdir(), 'weapp-'));
  let server: Server;
  let port: number;
  let app: Weapp;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
    server = createServer(async (request, reply) => {
      const body = Buffer.concat(await request.toArray()).toString();
      reply.writeHead(409).end(JSON.stringify({ url: request.url, body }));
    });
    port = await listen(server);
  });
  afterAll(() => {
    server.close();
    rmSync(dir, { recursive: true });
  });
  beforeEach(async () => {
    app = await startWeapp({ ...NOWHERE, dir, apiBase: `http://127.0.0.1:${port}/api` });
    await app.open('/home');
  });
  afterEach(() => app.stop());

  it('hides what WeChat does not have, and gives an object where code asks for a function', () => {
    expect(app.text()).toContain(`${'undefined'.repeat(6)}|object`);
    expect(app.attempts).toEqual(['return 1']);
  });

  it('copies what is set, so that later changes do not show, and notes its size', async () => {
    await app.tap('add');
    expect(app.text()).toContain('row');
    expect(app.text()).not.toContain('changed later');
    expect(app.setDataSizes).toEqual([{ from: 'home', bytes: '{"list":[{"text":"row"}]}'.length }]);
  });

  it('asks over real HTTP below the given address, and takes any status for an answer', async () => {
    await app.tap('ask it');
    expect(app.text()).toContain('409/api/echo?x=1{"a":1}');
  });

  it('fails a request when there is no network', async () => {
    app.setOffline(true);
    await app.tap('ask it');
    expect(app.text()).toContain('request:fail no network');
  });

  it('hands typed words to the page in a plain event', async () => {
    await app.input('your name', '张');
    expect(app.text()).toContain('张id,dataset,offsetLeft,offsetTop');
  });

  it('keeps a dialog open until one of its buttons is pressed', async () => {
    await app.tap('sure');
    expect(app.text()).toContain('sure?');
    await expect(app.tap('add')).rejects.toThrow('nothing to tap');
    await app.tap('取消');
    expect(app.text()).toContain('confirm false');
  });

  it('refuses a tap on what is disabled or not there', async () => {
    await expect(app.tap('off')).rejects.toThrow('disabled');
    await expect(app.tap('nowhere')).rejects.toThrow('nothing to tap');
  });

  it('gives what was stored to the next start', async () => {
    await app.tap('keep');
    expect([...app.storage]).toEqual([['kept', '{"by":1}']]);
  });

  it('keeps an error thrown in a timer', async () => {
    await app.tap('break');
    expect(app.errors.join()).toContain('broken in a timer');
  });
});

describe('the compiled mini-program', () => {
  it('opens its home page without compiling code while it runs, in messages below 64 KB', async () => {
    const app = await startWeapp({ ...NOWHERE, dir: COMPILED });
    await app.open('/disclosure/home/index');
    await app.wait(() => app.setDataSizes.length > 0);
    expect(app.page().route).toBe('disclosure/home/index');
    expect(app.errors).toEqual([]);
    expect(app.attempts).toEqual([]);
    expect(Math.max(...app.setDataSizes.map(({ bytes }) => bytes))).toBeLessThan(64 * 1024);
    app.stop();
  });
});
