import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { gatherFindings } from './gather-findings.ts';
import type { Prepared, RenderOptions } from './prepare.ts';
import type { Resume } from '../resume/resume.generated.ts';
import { unusableFont } from './unusable-font.ts';
import { type Format, writers } from '../writers/index.ts';

/** A file in memory, with what was found while it was made. Without bytes when one of the findings is an error. */
export interface Rendering {
  readonly bytes?: Uint8Array;
  /** Where the format has pages of its own. */
  readonly pages?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a prepared résumé in a format. */
export async function writeFormat(
  { ready, diagnostics: before }: Prepared,
  format: Format,
  resume: Resume,
  { locate }: RenderOptions,
): Promise<Rendering> {
  if (!ready) return { diagnostics: before };
  const { found, report } = gatherFindings(resume, locate);
  const { document, context } = ready;
  try {
    const writer = await writers[format].load();
    const rendered = await writer(document, { report, ...context });
    const diagnostics = [...before, ...found];
    return diagnostics.some(({ severity }) => severity === 'error') ? { diagnostics } : { ...rendered, diagnostics };
  } catch (error) {
    report(unusableFont(error));
    return { diagnostics: [...before, ...found] };
  }
}
