import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { write } from './streams.ts';

export async function reportFindings({
  diagnostics,
  source,
}: {
  diagnostics: readonly Diagnostic[];
  source: Source;
}): Promise<void> {
  for (const d of diagnostics)
    await write(
      process.stderr,
      `${source.path}:${d.range?.start.line}:${d.range?.start.column}: ${d.severity}: ${d.message}  [${d.code}]\n`,
    );
}
