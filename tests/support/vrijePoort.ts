import { execFileSync } from 'node:child_process';

const ASK = `const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})`;

/** A port that nobody uses now. Asked in a process of its own, because a configuration file cannot wait for one. */
export function chooseFreePort(): number {
  return Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }));
}
