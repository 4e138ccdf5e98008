/**
 * What iOS 13 and Chrome 80 lack of the language's own library; the compiler rewrites syntax only, and WeChat adds none
 * of it. Imported before everything else: zod names `BigInt` as it loads, for integer formats that we do not use.
 */
function at(this: readonly unknown[], index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

const lend = (owner: object, name: string, value: unknown): void => {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
};

lend(globalThis, 'BigInt', Number);
lend(Array.prototype, 'at', at);
