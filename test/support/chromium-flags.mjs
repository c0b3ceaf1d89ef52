// @ts-check
/** Flags for a closed machine: without them Chromium looks for hosts that cannot be reached. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
