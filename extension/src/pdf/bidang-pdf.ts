/** The pages below each other, drawn only near the window, with their marks. */
import type { RentangSumber } from "@selaras/parsers";
import type { Sorotan, SorotanHilang } from "../pesan/lembar.ts";
import { Penyorot } from "../sorot/penyorot.ts";
import type { RupaSorotan } from "../sorot/warna.ts";
import type { PdfTerbuka } from "./buka-pdf.ts";
import { type LapisanHalaman, lapisanHalaman, type PembuatLapisan } from "./lapisan-halaman.ts";
import { letakPdf, type TempatButir } from "./letak-pdf.ts";
import { PetaPdf } from "./peta-pdf.ts";
import { tandaHalaman } from "./tanda-halaman.ts";

/** Where one reads: the page from 1, and an offset of the text, `null` where there is no text. */
export interface PosisiBaca {
  readonly halaman: number;
  readonly letak: number | null;
}

export interface PendengarBidang {
  posisi(posisi: PosisiBaca): void;
  klik(id: string): void;
  pilihan(rentang: RentangSumber | null): void;
}

export interface BidangPdf {
  /** CSS pixels per point; the place that is read stays. */
  skala(baru: number): void;
  keHalaman(nomor: number): void;
  keLetak(letak: number): void;
  /** Brings a mark into view and lights it for a moment. `false` where the text has no such place. */
  tuju(id: string, rentang: RentangSumber): boolean;
  /** Marks of the whole text, instead of all before; far pages get theirs when they are drawn. Gives how many have a place. */
  sorot(sorotan: readonly Sorotan[], hilang: readonly SorotanHilang[]): number;
  rupa(rupa: Readonly<Record<Sorotan["jenis"], RupaSorotan>>): void;
  pilihan(): RentangSumber | null;
  tutup(): void;
}

/** Windows above and below in which pages are drawn. */
const DEKAT = "150% 0px";
/** Where in the window one reads: a little below its top. */
const GARIS_BACA = 0.25;
/** Further away than so many windows nobody wants to watch the pages run. */
const TERJAUH = 3;
const KEDIP_MS = 1_600;
const JEDA_PILIHAN_MS = 150;
const JEDA_GAMBAR_MS = 120;

export function bidangPdf(wadah: HTMLElement, pdf: PdfTerbuka, Lapisan: PembuatLapisan, awal: number, dengar: PendengarBidang): BidangPdf {
  const letak = letakPdf(pdf.naskah);
  const peta = new PetaPdf(letak);
  const penyorot = new Penyorot();
  const tutup = new AbortController();
  let skala = awal;
  let sorotan: readonly Sorotan[] = [];
  let hilang: readonly SorotanHilang[] = [];
  let kilat: { readonly rentang: RentangSumber; readonly sampai: number } | null = null;
  let jedaPilihan: ReturnType<typeof setTimeout> | undefined;
  let jedaGambar: ReturnType<typeof setTimeout> | undefined;
  let bingkai = 0;
  let terpilih = false;

  wadah.style.setProperty("--total-scale-factor", String(skala));
  const elemen: readonly HTMLElement[] = pdf.halaman.map(({ lebar, tinggi }, nomor) => {
    const satu = document.createElement("div");
    satu.className = "pdf-halaman";
    satu.setAttribute("role", "group");
    satu.setAttribute("aria-label", `Halaman ${nomor + 1}`);
    satu.style.setProperty("--lebar", String(lebar));
    satu.style.setProperty("--tinggi", String(tinggi));
    return satu;
  });
  wadah.replaceChildren(...elemen);
  const lapisan: readonly LapisanHalaman[] = pdf.halaman.map((satu, nomor) => lapisanHalaman(elemen[nomor] as HTMLElement, satu, Lapisan));
  const tanda = pdf.halaman.map((_, nomor) => tandaHalaman(elemen[nomor] as HTMLElement, (id) => dengar.klik(id)));
  const tampak = new Set<number>();

  async function pasang(nomor: number): Promise<void> {
    const huruf = await lapisan[nomor]?.gambar(skala);
    if (huruf == null || !tampak.has(nomor)) return;
    peta.pasang(nomor, huruf);
    tandai(nomor);
    catSegera();
  }

  function lepas(nomor: number): void {
    lapisan[nomor]?.lepas();
    peta.lepas(nomor);
    tanda[nomor]?.pasang([]);
  }

  const pengamat = new IntersectionObserver(
    (kabar) => {
      for (const { target, isIntersecting } of kabar) {
        const nomor = elemen.indexOf(target as HTMLElement);
        if (isIntersecting === tampak.has(nomor)) continue;
        if (isIntersecting) {
          tampak.add(nomor);
          void pasang(nomor);
        } else {
          tampak.delete(nomor);
          lepas(nomor);
        }
      }
    },
    { root: wadah, rootMargin: DEKAT },
  );
  for (const satu of elemen) pengamat.observe(satu);

  /** Paints the marks of the pages that are there; several pages that come at once are painted once. */
  function catSegera(): void {
    if (bingkai !== 0) return;
    bingkai = requestAnimationFrame(() => {
      bingkai = 0;
      penyorot.pasang(sorotan, peta);
      if (kilat !== null && kilat.sampai > performance.now()) penyorot.kedip(peta.rentangDom(kilat.rentang));
    });
  }

  function tandai(nomor: number): void {
    const milik = hilang.flatMap((satu) => {
      const tempat = letak.butirDi(Math.max(0, satu.letak - 1));
      const y = butirOf(tempat)?.tampakY ?? 0;
      return (tempat?.halaman ?? 0) === nomor ? [{ ...satu, y }] : [];
    });
    tanda[nomor]?.pasang(milik);
  }

  const butirOf = (tempat: TempatButir | null) => (tempat === null ? undefined : pdf.halaman[tempat.halaman]?.butir[tempat.butir]);

  /** Scrolls a point of a page, in points from its top, to `bagian` of the height of the window. */
  function gulir(nomor: number, y: number, bagian: number, halus = false): void {
    const satu = elemen[nomor];
    if (satu === undefined) return;
    const atas = satu.offsetTop + y * skala - bagian * wadah.clientHeight;
    const jauh = Math.abs(atas - wadah.scrollTop) > TERJAUH * wadah.clientHeight;
    const tenang = matchMedia("(prefers-reduced-motion: reduce)").matches;
    wadah.scrollTo({ top: atas, behavior: halus && !jauh && !tenang ? "smooth" : "instant" });
  }

  /** The page and the height on it that lie at `bagian` of the height of the window. */
  function garis(bagian: number): { readonly nomor: number; readonly y: number } {
    const atas = wadah.scrollTop + bagian * wadah.clientHeight;
    const nomor = Math.max(
      0,
      elemen.findLastIndex((satu) => satu.offsetTop <= atas),
    );
    return { nomor, y: Math.max(0, (atas - (elemen[nomor]?.offsetTop ?? 0)) / skala) };
  }

  function posisi(): void {
    const { nomor, y } = garis(GARIS_BACA);
    const butir = pdf.halaman[nomor]?.butir ?? [];
    let terdekat: { readonly jarak: number; readonly letak: number } | null = null;
    for (const [ke, satu] of butir.entries()) {
      const di = letak.awalOf({ halaman: nomor, butir: ke });
      const jarak = satu.tampakY >= y ? satu.tampakY - y : (y - satu.tampakY) * 4;
      if (di !== null && (terdekat === null || jarak < terdekat.jarak)) terdekat = { jarak, letak: di };
    }
    dengar.posisi({ halaman: nomor + 1, letak: terdekat?.letak ?? pdf.naskah.halaman[nomor] ?? null });
  }

  let bingkaiPosisi = 0;
  const { signal } = tutup;
  wadah.addEventListener(
    "scroll",
    () => {
      cancelAnimationFrame(bingkaiPosisi);
      bingkaiPosisi = requestAnimationFrame(posisi);
    },
    { signal, passive: true },
  );
  wadah.addEventListener(
    "click",
    ({ clientX, clientY }) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const id = penyorot.pada(document, clientX, clientY);
      if (id !== null) dengar.klik(id);
    },
    { signal },
  );
  document.addEventListener(
    "selectionchange",
    () => {
      clearTimeout(jedaPilihan);
      jedaPilihan = setTimeout(() => {
        const baru = peta.pilihan(document.getSelection());
        // a caret that moves selects nothing, as before
        if (baru !== null || terpilih) dengar.pilihan(baru);
        terpilih = baru !== null;
      }, JEDA_PILIHAN_MS);
    },
    { signal },
  );

  function keLetak(di: number, bagian: number, halus: boolean): boolean {
    const tempat = letak.butirDi(di);
    const butir = butirOf(tempat);
    if (tempat === null || butir === undefined) return false;
    gulir(tempat.halaman, butir.tampakY - butir.tinggi, bagian, halus);
    return true;
  }

  return {
    skala: (baru) => {
      if (baru === skala) return;
      const { nomor, y } = garis(0);
      skala = baru;
      wadah.style.setProperty("--total-scale-factor", String(skala));
      if (wadah.scrollTop > 0) gulir(nomor, y, 0);
      wadah.scrollLeft = (wadah.scrollWidth - wadah.clientWidth) / 2;
      clearTimeout(jedaGambar);
      jedaGambar = setTimeout(() => {
        for (const satu of tampak) void pasang(satu);
      }, JEDA_GAMBAR_MS);
    },
    keHalaman: (nomor) => gulir(Math.min(Math.max(1, nomor), elemen.length) - 1, 0, 0.02),
    keLetak: (di) => void keLetak(di, GARIS_BACA - 0.02, false),
    tuju: (id, rentang) => {
      const jumpa = keLetak(rentang.dari, 0.4, true);
      kilat = { rentang, sampai: performance.now() + KEDIP_MS };
      for (const satu of tanda) satu.kedip(id);
      catSegera();
      return jumpa;
    },
    sorot: (baru, tiada) => {
      [sorotan, hilang] = [baru, tiada];
      for (const satu of tampak) tandai(satu);
      catSegera();
      const panjang = pdf.naskah.sumber.length;
      return baru.filter(({ rentang }) => rentang.dari < rentang.sampai && rentang.sampai <= panjang).length + tiada.length;
    },
    rupa: (rupa) => {
      penyorot.rupa = rupa;
    },
    pilihan: () => peta.pilihan(document.getSelection()),
    tutup: () => {
      tutup.abort();
      pengamat.disconnect();
      clearTimeout(jedaPilihan);
      clearTimeout(jedaGambar);
      cancelAnimationFrame(bingkai);
      cancelAnimationFrame(bingkaiPosisi);
      penyorot.bersihkan();
      for (const nomor of tampak) lepas(nomor);
      wadah.replaceChildren();
    },
  };
}
