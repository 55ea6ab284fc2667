import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/reporter/tally.ts'],
    // Property tests on a busy machine take their time; none of them measures it.
    testTimeout: 60_000,
    // Résumés are dated in no zone at all: a test that passes only in UTC should fail here.
    env: { TZ: 'America/St_Johns' },
    coverage: { include: ['src/**'], exclude: ['src/**/*.generated.*'] },
  },
});
