import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { countTests } from "./count-tests.mjs";

async function counted(report: unknown) {
  const folder = await mkdtemp(join(tmpdir(), "selaras-count-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "report.json");
  await writeFile(file, JSON.stringify(report));
  return countTests(file);
}

const EMPTY = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

it("counts what passed, failed, and was skipped or only planned", async () => {
  expect(await counted({ ...EMPTY, numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
  });
});

it("counts a file that broke before its first test as one failed test", async () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(await counted({ ...EMPTY, numPassedTests: 1, testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it("counts a run without a report as failed", () => {
  expect(countTests("/tidak/ada.json")).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
