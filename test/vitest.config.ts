import { defineConfig } from "vitest/config";

/** Rooms are tested on their sources: nothing has to be built to run a unit test. */
const conditions = ["selaras:source"];

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "module"] } },
  test: {
    include: ["**/*.test.ts"],
    environment: "node",
    testTimeout: 20_000,
    setupFiles: ["./support/benih.ts"],
    // Most files wait for a browser, a socket or a disk: two at a time use two cores, one at a time uses less than one.
    maxWorkers: 2,
    // No file changes what another one imports; sharing it saves four minutes of reading the sources again.
    isolate: false,
  },
});
