/** Who is here: presence that sends a moving caret ten times a second at most. */
import { Awareness } from "y-protocols/awareness";

/** Fast enough to be followed by eye; a typist makes five to ten keystrokes a second, each of which moves the caret. */
const JEDA_KARET_MS = 100;

/** The field in which the editor keeps the caret. */
const KARET = "cursor";

/** Presence whose caret is published at most every `JEDA_KARET_MS`; the last place always is. Everything else is published at once. */
export class KehadiranTertahan extends Awareness {
  #menunggu: ReturnType<typeof setTimeout> | undefined;
  #berikut: unknown;
  #terakhir = 0;

  override setLocalStateField(field: string, value: unknown): void {
    if (field !== KARET) {
      super.setLocalStateField(field, value);
      return;
    }
    this.#berikut = value;
    if (this.#menunggu !== undefined) return;
    const sisa = this.#terakhir + JEDA_KARET_MS - Date.now();
    if (sisa <= 0) this.#umumkan();
    else this.#menunggu = setTimeout(() => this.#umumkan(), sisa);
  }

  #umumkan(): void {
    this.#menunggu = undefined;
    this.#terakhir = Date.now();
    super.setLocalStateField(KARET, this.#berikut);
  }

  override destroy(): void {
    clearTimeout(this.#menunggu);
    super.destroy();
  }
}
