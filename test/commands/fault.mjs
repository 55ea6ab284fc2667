// Preloaded into the command line: lets one call of a file system function fail as a full disk or a missing right would.
// FAULT is `function:call:code`; when that call comes, the file FAULT_HIT is made.
import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';

const [name, call, code] = process.env.FAULT.split(':');
const original = fs[name];
let calls = 0;
fs[name] = (...args) => {
  if (++calls !== Number(call)) return original(...args);
  writeFileSync(process.env.FAULT_HIT, '');
  throw Object.assign(new Error(`${code}: injected, ${name}`), { code, errno: -constants.errno[code], syscall: name });
};
syncBuiltinESMExports();
