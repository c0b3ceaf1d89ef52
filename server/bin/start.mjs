// @ts-check
/** `npm start`: makes ready what is missing, then serves. In one process, because a second Node costs a start of its own. */
import { prepare } from "./prepare.mjs";

if (!(await prepare({ build: true }))) process.exit(1);
await import("../dist/main.js");
