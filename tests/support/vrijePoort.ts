import { execFileSync } from 'node:child_process';

/** Below the ports that systems hand out by themselves, so that no connection takes it before the program does. */
const ASK = `const probeer = () => {
  const poort = 20000 + Math.floor(Math.random() * 12000);
  const server = require('net').createServer();
  server.once('error', probeer).listen(poort, '127.0.0.1', () => server.close(() => console.log(poort)));
};
probeer();`;

/** A port that nobody uses now. Asked in a process of its own, because a configuration file cannot wait for one. */
export function chooseFreePort(): number {
  return Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }));
}
