/** Opens the database of the first argument and closes it again: one of several processes that start at once. */
import { bukaBasis } from "../../server/dist/storage/basis.js";

const basis = await bukaBasis(JSON.parse(process.argv[2] ?? "{}"));
await basis.tutup();
