import { readFileSync } from 'node:fs';

let compiled: Promise<WebAssembly.Module> | undefined;

/** HarfBuzz's code, compiled once per process and beside the main thread: whoever knows early that it will be needed asks early. */
export function compileEngine(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(readFileSync(new URL('../../dist/wasm/harfbuzz.wasm', import.meta.url)));
  return compiled;
}
