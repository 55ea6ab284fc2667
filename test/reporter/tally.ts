import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Closes a test run with one line that a machine can read: `N passed, N failed, N skipped`. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map(stateOf));
    const count = (state: string): number => states.filter((one) => one === state).length;
    // A file that cannot be loaded, or an error outside any test, holds no test case and is a failure all the same.
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const failed = count('failed') + unloaded + errors.length;
    const line = `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`;
    // After the summary of the other reporters, which is printed in the same turn.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

function stateOf(test: TestCase): string {
  return test.result().state;
}
