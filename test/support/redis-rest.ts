import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Redis } from 'ioredis';
import { z } from 'zod';

export interface RestGateway {
  readonly url: string;
  readonly token: string;
  /** How many requests have come. */
  readonly requests: () => number;
  /** The next request is carried out, but its connection breaks before the answer. */
  breakNextAnswer(): void;
  close(): Promise<void>;
}

const Command = z.array(z.union([z.string(), z.number()])).min(1);
const Pipeline = z.array(Command);
const TOKEN = 'token-of-the-test';

/** Upstash's REST protocol in front of a Redis on the loopback: `/`, `/pipeline`, `/multi-exec`, base64 answers. */
export async function startRestGateway(redisPort: number): Promise<RestGateway> {
  const redis = new Redis({ port: redisPort, host: '127.0.0.1' });
  const state = { requests: 0, breaks: false };
  const server = createServer(async (request, response) => {
    state.requests += 1;
    const answer = await answerTo(redis, request);
    if (state.breaks) request.socket.destroy();
    else send(response, answer);
    state.breaks = false;
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    token: TOKEN,
    requests: () => state.requests,
    breakNextAnswer: () => {
      state.breaks = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      redis.disconnect();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function answerTo(redis: Redis, request: IncomingMessage): Promise<Answer> {
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return { status: 401, body: { error: 'Unauthorized' } };
  const body: unknown = JSON.parse(await text(request));
  const encode = request.headers['upstash-encoding'] === 'base64' ? base64 : (value: unknown) => value;
  if (request.url === '/') return single(await runAll(redis.pipeline([Command.parse(body)]), encode));
  const commands = Pipeline.parse(body);
  const batch = request.url === '/multi-exec' ? redis.multi(commands) : redis.pipeline(commands);
  return { status: 200, body: await runAll(batch, encode) };
}

type Batch = ReturnType<Redis['pipeline']>;
type Result = { readonly result: unknown } | { readonly error: string };

async function runAll(batch: Batch, encode: (value: unknown) => unknown): Promise<Result[]> {
  const answers = (await batch.exec()) ?? [];
  return answers.map(([error, value]) => (error ? { error: error.message } : { result: encode(value) }));
}

function single([answer]: readonly Result[]): Answer {
  return { status: answer && 'error' in answer ? 400 : 200, body: answer };
}

/** As Upstash does: every text but OK, in arrays of any depth; numbers and null stay. */
function base64(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(base64);
  if (typeof value !== 'string' || value === 'OK') return value;
  return Buffer.from(value).toString('base64');
}

function send(response: ServerResponse, { status, body }: Answer) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
