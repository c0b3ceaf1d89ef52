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
  },
});
