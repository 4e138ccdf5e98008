import { config } from 'zod';

/**
 * Import this file before any schema is made. zod compiles its parsers with `new Function`; WeChat's `Function` neither
 * works nor throws, so zod's own probe is fooled there (NervJS/taro#8394), and a page's security policy forbids even
 * the probe. Only the server compiles.
 */
const isServer = typeof process === 'object' && 'versions' in process && Boolean(process.versions);

config({ jitless: !isServer });
