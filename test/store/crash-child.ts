import { writeSync } from 'node:fs';
import { openLmdb } from '../../api/_app/store/lmdb';
import { writeOn } from './crash-writers';

// Started by crash.test.ts and killed by it. A line on stdout stands for the answer that a phone has seen.
const [, , path = ''] = process.argv;
void writeOn(openLmdb(path), (writer, n) => void writeSync(1, `${writer} ${n}\n`));
