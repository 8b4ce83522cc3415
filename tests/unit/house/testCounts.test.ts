import { describe, expect, it } from "vitest";
import { countBrowserTests, countUnitTests, sumOfCounts } from "#tools/testCounts.ts";

const unitReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("the counts of the last line", () => {
  it("are those of Vitest's report", () => {
    const report = { ...unitReport, numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(countUnitTests(report)).toEqual({ passed: 7, failed: 1, skipped: 5 });
  });

  it("hold a test file that could not be read to be a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    expect(countUnitTests({ ...unitReport, testResults, numFailedTests: 1 })).toMatchObject({ failed: 2 });
  });

  it("hold what passed at the second try, and errors outside of tests, to be failures", () => {
    const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 4 };
    expect(countBrowserTests({ stats, errors: [{}] })).toEqual({ passed: 9, failed: 3, skipped: 4 });
  });

  it("add up, and are nothing when nothing ran", () => {
    const runs = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sumOfCounts(runs)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sumOfCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
