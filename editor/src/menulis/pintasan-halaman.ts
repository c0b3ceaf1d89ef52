/** Keys of the sheet that open something outside of it: search, replacing, help, terms. */
import { Extension } from "@tiptap/core";

/** What keys of the sheet open outside of it. */
export interface Pintasan {
  readonly cari: () => void;
  readonly ganti: () => void;
  readonly bantuan: () => void;
  readonly istilah: () => void;
  readonly definisi: () => void;
}

export const PintasanHalaman = Extension.create<Pintasan>({
  name: "pintasanHalaman",
  addOptions: () => ({ cari: () => {}, ganti: () => {}, bantuan: () => {}, istilah: () => {}, definisi: () => {} }),
  addKeyboardShortcuts() {
    const buka = (apa: keyof Pintasan) => () => {
      this.options[apa]();
      return true;
    };
    return { "Mod-f": buka("cari"), "Mod-h": buka("ganti"), "Mod-/": buka("bantuan"), F2: buka("istilah"), "Mod-Alt-d": buka("definisi") };
  },
});
