/** The name a person signs corrections with, remembered in this browser for those who have no account. */

const KEY = "selaras.nama-pengoreksi";

/** Empty where none is known; a browser may refuse to remember. */
export function readNama(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function keepNama(nama: string): void {
  try {
    window.localStorage.setItem(KEY, nama);
  } catch {
    // Private windows refuse it: the name is typed again next time, nothing else is lost.
  }
}
