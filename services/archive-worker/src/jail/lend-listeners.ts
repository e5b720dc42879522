// Runs in a network namespace, listens there on as many ports as its argument says, and hands the sockets over to the process that started it: a socket
// belongs to the namespace that it was made in, whoever holds it. Then it waits for the word to go.
import { once } from 'node:events';
import { createServer } from 'node:net';

for (let count = Number(process.argv[2]); count > 0; count -= 1) {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await new Promise<void>((resolve, reject) => {
    process.send?.({ pid: process.pid }, server, {}, (error) => (error ? reject(error) : resolve()));
  });
}
process.send?.('done');
process.once('message', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
