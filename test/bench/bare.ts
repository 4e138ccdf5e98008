import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The yardstick: a bare server that says a JSON object of the size of one record. */
const BODY = JSON.stringify({ rows: ['公开', '问一问', '我的'], words: '明'.repeat(200) });
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(BODY);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${port}\n`);
});
