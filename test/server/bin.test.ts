import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { complainAboutNode } from "../../server/bin/node-version.mjs";
import { isStamped, stampOf, writeStamp } from "../../server/bin/stamp.mjs";

const INPUTS = ["src", "package.json"];
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "selaras-stamp-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "src", "deep"), { recursive: true });
  await writeFile(join(root, "src", "deep", "a.ts"), "a");
  await writeFile(join(root, "package.json"), "{}");
});

it("keeps its stamp while nothing changes, and remembers it for one room only", () => {
  const stamp = stampOf(root, INPUTS);
  expect(stampOf(root, INPUTS)).toBe(stamp);
  expect(isStamped(root, "server", stamp)).toBe(false);
  writeStamp(root, "server", stamp);
  expect(isStamped(root, "server", stamp)).toBe(true);
  expect(isStamped(root, "editor", stamp)).toBe(false);
});

it("changes its stamp when a file is edited, added or removed", async () => {
  const stamps = new Set([stampOf(root, INPUTS)]);
  await utimes(join(root, "src", "deep", "a.ts"), 1, 1);
  stamps.add(stampOf(root, INPUTS));
  await writeFile(join(root, "src", "b.ts"), "");
  stamps.add(stampOf(root, INPUTS));
  await rm(join(root, "package.json"));
  stamps.add(stampOf(root, INPUTS));
  expect(stamps.size).toBe(4);
});

it.each(["18.20.4", "20.18.3"])("says in one sentence that Node %s is too old", (version) => {
  expect(complainAboutNode(version)).toContain(`yang terpasang ${version}.`);
});

it.each(["20.19.0", "22.0.0", "100.1.0"])("accepts Node %s", (version) => {
  expect(complainAboutNode(version)).toBeNull();
});
