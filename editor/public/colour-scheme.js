// Runs before the first paint, so that a reader who chose the dark page never sees a white flash. A file of its own because the page's
// Content-Security-Policy allows no inline script. The key is Mantine's.
(() => {
  let chosen = null;
  try {
    chosen = window.localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage is switched off: the system's preference decides.
  }
  const dark = chosen === "dark" || (chosen !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
