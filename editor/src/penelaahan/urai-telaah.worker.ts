/** The thread in which a reviewed text is read, so that a long one stops nobody from scrolling. */
import { parseMarkdown } from "@selaras/parsers";

self.addEventListener("message", ({ data }: MessageEvent<string>) => {
  self.postMessage(parseMarkdown(data));
});
