import { createApp } from './_app/app';
import { serverless } from './_app/host/serverless';

/** The app as one function; the platform rewrites every path below /api to it. */
export default createApp(serverless(process.env).deps);
