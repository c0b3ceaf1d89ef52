// @ts-check
/** A server of somebody else, as it is shipped: `yws` is @y/websocket-server 0.1.1 in memory, `hocuspocus` 3.4.4 with SQLite and its own defaults. */
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FOLDER } from "./pasang-pembanding.mjs";

const require = createRequire(join(FOLDER, "package.json"));
/** @param {string} name @returns {Promise<any>} */
const muat = (name) => import(pathToFileURL(require.resolve(name)).href);

const port = await portKosong();
if (process.argv[2] === "yws") {
  process.env.HOST = "127.0.0.1";
  process.env.PORT = String(port);
  // Its own script, as `npx y-websocket` starts it.
  await import(pathToFileURL(join(FOLDER, "node_modules/@y/websocket-server/src/server.js")).href);
} else {
  const { Server } = await muat("@hocuspocus/server");
  const { SQLite } = await muat("@hocuspocus/extension-sqlite");
  const server = new Server({ port, address: "127.0.0.1", quiet: true, extensions: [new SQLite({ database: process.env.DB })] });
  await server.listen();
}
// The one listens, and the other makes its table, some time after it says so.
await new Promise((resolve) => setTimeout(resolve, 500));
console.log(`siap ${port}`);

/** @returns {Promise<number>} */
function portKosong() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
