import type { LogLine } from '../deps';

const SOON = 50;
const MUCH = 16_384;

const textOf = (line: LogLine): string => `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`;

/** One JSON object a line, on standard output, at once: for functions that may be frozen after they answered. */
export const logJson = (line: LogLine): void => {
  process.stdout.write(textOf(line));
};

/** The same for a server that goes on: lines are written together, at the latest after 50 ms and when it ends. */
export function logTogether(): (line: LogLine) => void {
  let waiting = '';
  const flush = () => {
    if (waiting !== '') process.stdout.write(waiting);
    waiting = '';
  };
  process.on('exit', flush);
  return (line) => {
    if (waiting === '') setTimeout(flush, SOON).unref();
    waiting += textOf(line);
    if (waiting.length > MUCH) flush();
  };
}
