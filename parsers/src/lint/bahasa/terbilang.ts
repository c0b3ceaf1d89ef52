/** Numbers in words, as a regulation writes them in brackets behind the figure. Source: butir 86 Lampiran II UU 12/2011. */

const SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

const BESAR = [
  [1_000_000_000_000, "triliun"],
  [1_000_000_000, "miliar"],
  [1_000_000, "juta"],
  [1000, "ribu"],
  [100, "ratus"],
] as const;

/** `479` → `empat ratus tujuh puluh sembilan`; empty for what is no natural number below a quadrillion. */
export function terbilang(bilangan: number): string {
  if (!Number.isSafeInteger(bilangan) || bilangan < 0 || bilangan >= 1e15) return "";
  if (bilangan < 12) return SATUAN[bilangan] ?? "";
  if (bilangan < 20) return `${SATUAN[bilangan - 10]} belas`;
  if (bilangan < 100) return gabung(`${SATUAN[Math.floor(bilangan / 10)]} puluh`, bilangan % 10);
  for (const [nilai, nama] of BESAR)
    if (bilangan >= nilai) {
      const banyak = Math.floor(bilangan / nilai);
      const kepala = banyak === 1 && nilai <= 1000 ? `se${nama}` : `${terbilang(banyak)} ${nama}`;
      return gabung(kepala, bilangan % nilai);
    }
  return "";
}

const gabung = (kepala: string, sisa: number): string => (sisa === 0 ? kepala : `${kepala} ${terbilang(sisa)}`);

const NILAI: ReadonlyMap<string, number> = new Map(SATUAN.map((kata, nilai) => [kata, nilai]));

/** The value of a number in words (`dua puluh lima`), `null` for other words. White space does not matter, `seratus` and `se ratus` alike. */
export function nilaiKata(kata: string): number | null {
  const semua = kata.toLowerCase().trim().split(/\s+/);
  let jumlah = 0;
  let ratusan = 0;
  let kini = 0;
  for (const satu of semua) {
    const nilai = NILAI.get(satu);
    const besar = BESAR.find(([, nama]) => nama === satu || `se${nama}` === satu);
    if (nilai !== undefined) kini += nilai;
    else if (satu === "belas") kini += 10;
    else if (satu === "puluh") kini *= 10;
    else if (besar?.[1] === "ratus") {
      ratusan += (satu === "seratus" ? 1 : kini) * 100;
      kini = 0;
    } else if (besar !== undefined) {
      const banyak = satu.startsWith("se") && satu !== besar[1] ? 1 : ratusan + kini;
      jumlah += banyak * besar[0];
      ratusan = 0;
      kini = 0;
    } else return null;
  }
  return jumlah + ratusan + kini;
}
