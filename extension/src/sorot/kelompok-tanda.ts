import type { SorotanHilang } from "../pesan/lembar.ts";

/**
 * The sign for what is missing at one place: a button for the first provision and, where more are missing, one that unfolds all. `klik` is told
 * the id of what was chosen.
 */
export function kelompokTanda(dokumen: Document, hilang: readonly SorotanHilang[], klik: (id: string) => void): HTMLElement {
  const kelompok = dokumen.createElement("div");
  kelompok.className = "tempat";
  const [pertama, ...lain] = hilang;
  if (pertama !== undefined) kelompok.append(tombol(dokumen, pertama, klik));
  if (lain.length > 0) kelompok.append(...lipatan(dokumen, hilang, klik));
  return kelompok;
}

function tombol(dokumen: Document, { id, locator }: SorotanHilang, klik: (id: string) => void): HTMLButtonElement {
  const elemen = dokumen.createElement("button");
  elemen.type = "button";
  elemen.setAttribute("aria-label", `Tidak ada di naskah ini: ${locator} acuan.`);
  elemen.title = `${locator} acuan tidak ada di naskah ini.`;
  const nama = dokumen.createElement("span");
  nama.className = "nama";
  nama.textContent = ` ${locator}`;
  elemen.append("−", nama);
  elemen.addEventListener("click", (kejadian) => {
    // the page must not take it for a click on what lies below
    kejadian.stopPropagation();
    klik(id);
  });
  return elemen;
}

function lipatan(dokumen: Document, hilang: readonly SorotanHilang[], klik: (id: string) => void): readonly HTMLElement[] {
  const semua = dokumen.createElement("div");
  semua.className = "semua";
  semua.hidden = true;
  semua.append(...hilang.map((satu) => tombol(dokumen, satu, klik)));
  const buka = dokumen.createElement("button");
  buka.type = "button";
  buka.textContent = `+${hilang.length - 1}`;
  buka.setAttribute("aria-label", `Tampilkan ${hilang.length} ketentuan acuan yang tidak ada di sini.`);
  buka.setAttribute("aria-expanded", "false");
  const atur = (terbuka: boolean): void => {
    semua.hidden = !terbuka;
    buka.setAttribute("aria-expanded", String(terbuka));
  };
  buka.addEventListener("click", (kejadian) => {
    kejadian.stopPropagation();
    atur(semua.hidden);
  });
  semua.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    atur(false);
    buka.focus();
  });
  return [buka, semua];
}
