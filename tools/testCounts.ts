/** What a run of tests came to. */
export type TestCounts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part of Vitest's JSON report that counts. */
export type UnitReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** The part of Playwright's JSON report that counts. */
export type BrowserReport = {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Counts Vitest's tests; a file that broke before its first test is one failure. */
export function countUnitTests(report: UnitReport): TestCounts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts Playwright's tests; a test that passed only when repeated, and an error outside of tests, is a failure. */
export function countBrowserTests({ stats, errors }: BrowserReport): TestCounts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** The sum of several runs. */
export function sumOfCounts(runs: readonly TestCounts[]): TestCounts {
  return runs.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
