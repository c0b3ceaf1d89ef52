// @ts-check

/** Vite and `import.meta.dirname` ask for this one. */
const OLDEST = [20, 19];

/**
 * The Indonesian sentence that says this Node is too old, or `null` where it is not.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function complainAboutNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Selaras membutuhkan Node.js ${OLDEST.join(".")} atau yang lebih baru; yang terpasang ${version}. Perbarui Node.js, lalu ulangi.`;
}
