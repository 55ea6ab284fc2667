// Preloaded into the command line: something happens at one call of a file system function. FAULT is `function:call:what`;
// a code such as ENOSPC makes that call fail, a signal such as SIGTERM comes just before it. Then the file FAULT_HIT is made.
import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';

const [name, call, what] = process.env.FAULT.split(':');
const original = fs[name];
let calls = 0;
fs[name] = (...args) => {
  if (++calls !== Number(call)) return original(...args);
  writeFileSync(process.env.FAULT_HIT, '');
  if (!what.startsWith('SIG')) throw failure(what);
  process.kill(process.pid, what);
  return original(...args);
};
syncBuiltinESMExports();

function failure(code) {
  return Object.assign(new Error(`${code}: ${name}`), { code, errno: -constants.errno[code], syscall: name });
}
