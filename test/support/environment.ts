import { TestEnvironment } from 'jest-environment-node';
import * as lmdb from 'lmdb';

/**
 * A native addon is loaded once in a process, but jest loads the JavaScript around it anew for every test file: the
 * second file would talk to an addon that calls back into the first one's closed world. So it is loaded out here, once.
 */
export default class NativeOnce extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { lmdb });
  }
}
