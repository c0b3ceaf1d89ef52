import { configDefaults, defineConfig } from "vitest/config";

/** Rooms are tested on their sources: nothing has to be built to run a unit test. */
const conditions = ["selaras:source"];

const PERAMBAN = ["e2e/**/*.test.ts", "extension/**/*.test.ts"];

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "module"] } },
  test: {
    environment: "node",
    // The longest takes 18 s on a machine that is slow today.
    testTimeout: 60_000,
    setupFiles: ["./support/benih.ts"],
    // No file changes what another one imports; sharing it saves four minutes of reading the sources again.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "umum",
          include: ["**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...PERAMBAN],
          // Many files wait for a socket, a disk or a program of their own: two at a time leave a quarter of two cores idle.
          maxWorkers: 3,
          // Real sockets, threads and databases on a machine that others use as well: what fails twice is broken.
          retry: process.env.CI === "true" ? 1 : 0,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "peramban",
          include: PERAMBAN,
          // A browser has processes enough of its own. On a machine that others use as well it swallows a key once in a few hundred tests.
          maxWorkers: 1,
          retry: process.env.CI === "true" ? 1 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
