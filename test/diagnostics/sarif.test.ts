import { expect, test } from 'vitest';
import { sarif } from '../../src/diagnostics/sarif.ts';
import { load } from '../../src/load.ts';

/** The rules of SARIF 2.1.0 (OASIS, clauses in brackets) that its schema states for what we write. */
test('keeps the rules of the standard', () => {
  const log = read(
    sarif(
      [load('basics:\n  nam: Ada\n  url: www.example.com\n', { path: 'a b/cv.yaml' }), load('', { path: 'c:/x.yaml' })],
      {},
    ),
  );
  expect(log.version).toBe('2.1.0');
  const [run, ...others] = log.runs;
  expect(others).toEqual([]);
  expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(run?.columnKind);
  const rules = run?.tool.driver.rules ?? [];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(run?.results.length).toBeGreaterThan(2);
  for (const { ruleId, ruleIndex, level, message, locations } of run?.results ?? []) {
    // ruleIndex points at the rule with the result's id [3.27.6].
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(['none', 'note', 'warning', 'error']).toContain(level);
    expect(message.text).not.toBe('');
    for (const { physicalLocation } of locations) {
      const { artifactLocation, region } = physicalLocation;
      // A relative reference without a scheme [3.4.3], resolved through the run's artifacts.
      expect(artifactLocation.uri).toMatch(/^(?:[\w./-]|%[\dA-F]{2})+$/);
      expect(run?.artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri);
      // Lines and columns count from 1, and the end does not lie before the start [3.30.5-8].
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
      expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
      expect(region.charOffset).toBeGreaterThanOrEqual(0);
    }
  }
});

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly index: number };
          readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'charOffset', number>>;
        };
      }[];
    }[];
  }[];
}

function read(text: string): Log {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it asserts is what the test looks at
  return JSON.parse(text) as Log;
}
