/** Where a change comes from: this person's hands, or Yjs (a co-author, an undo, a load). */
import type { Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";

/** Whether a transaction only shows what Yjs already holds. Nothing may answer it with a change of its own without thought: all clients would. */
export function asalDariJauh(tr: Transaction): boolean {
  const meta: unknown = tr.getMeta(ySyncPluginKey);
  return typeof meta === "object" && meta !== null && "isChangeOrigin" in meta && meta.isChangeOrigin === true;
}
