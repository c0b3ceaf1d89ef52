/** The thread in which a pasted text is read, so that a long one stops nobody from typing. */
import { type Tempelan, uraiTempelan } from "./urai-tempelan.ts";

self.addEventListener("message", ({ data }: MessageEvent<Tempelan>) => {
  self.postMessage(uraiTempelan(data));
});
