import { config } from 'zod';

/**
 * Import this file before any schema is made. zod compiles its parsers with `new Function`; WeChat's `Function`
 * neither works nor throws, so zod's own probe is fooled there (NervJS/taro#8394). We ask for a result instead.
 */
function canCompile(): boolean {
  try {
    return new Function('return 1')() === 1;
  } catch {
    return false;
  }
}

config({ jitless: !canCompile() });
