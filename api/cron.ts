import { timingSafeEqual } from 'node:crypto';
import { serverless } from './_app/host/serverless';
import { runTimer } from './_app/host/timer';
import { sha256 } from './_app/secret';

const { config, deps } = serverless(process.env);
const digest = (text: string) => Buffer.from(sha256(text));

/** The timer as a function: the platform calls it with the secret that only it and we know. */
export default {
  async fetch(request: Request): Promise<Response> {
    const shown = request.headers.get('authorization') ?? '';
    if (!timingSafeEqual(digest(shown), digest(`Bearer ${config.cronSecret}`)))
      return new Response(null, { status: 401 });
    return Response.json(await runTimer(deps));
  },
};
