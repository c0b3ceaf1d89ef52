/** The numbers of an imported document, and which of its units stands where in the source. Pure. */
import { type DokumenRancangan, type HasilImpor, type IsiRancangan, nomori, type RentangNaskah, type Satuan } from "@selaras/parsers";

/** What is shown before a unit, and how many steps it hangs in. */
export interface NomorPratinjau {
  readonly label: string;
  readonly kepala: string;
  readonly takuk: number;
}

/** Kinds whose text starts behind a hanging number, so that what they hold stands one step further in. */
const MENGGANTUNG: ReadonlySet<string> = new Set(["ayat", "definisi", "rincian", "menimbang", "mengingat", "memperhatikan"]);

const isSatuan = (isi: IsiRancangan): isi is Satuan => isi.type === "satuan";

/** By the id of each unit. What stands in a cell or a sample is numbered by itself. Linear. */
export function nomorPratinjau({ content }: DokumenRancangan): ReadonlyMap<string, NomorPratinjau> {
  const hasil = new Map<string, NomorPratinjau>();
  kumpulkan(content, hasil);
  return hasil;
}

function kumpulkan(isi: readonly IsiRancangan[], hasil: Map<string, NomorPratinjau>): void {
  const satuan = isi.filter(isSatuan);
  const takuk: number[] = [];
  nomori(satuan.map(({ attrs }) => attrs)).forEach(({ label, kepala, induk }, at) => {
    const diAtas = satuan[induk];
    takuk.push(diAtas && MENGGANTUNG.has(diAtas.attrs.jenis) ? (takuk[induk] ?? 0) + 1 : 0);
    hasil.set(satuan[at]?.attrs.id ?? "", { label, kepala, takuk: takuk[at] ?? 0 });
  });
  for (const satu of isi) {
    if (satu.type === "contoh") kumpulkan(satu.content, hasil);
    if (satu.type === "table") for (const { content } of satu.content) for (const sel of content) kumpulkan(sel.content, hasil);
  }
}

/** Every unit in the order of the document, those inside cells and samples too. */
export function satuanBerurut(isi: readonly IsiRancangan[]): readonly Satuan[] {
  return isi.flatMap((satu) => {
    if (satu.type === "satuan") return [satu];
    if (satu.type === "contoh") return satuanBerurut(satu.content);
    return satu.type === "table" ? satu.content.flatMap(({ content }) => content.flatMap((sel) => satuanBerurut(sel.content))) : [];
  });
}

/** The way between the units shown and the source. */
export interface PetaLetak {
  /** Where a unit stands; one that a decision has made stands where the unit before it does. `null` where nothing before it has a place. */
  readonly letakOf: (id: string) => RentangNaskah | null;
  /** The unit that says what stands at this offset, or the nearest one before it; `null` above the first. */
  readonly satuanDi: (offset: number) => string | null;
}

export function petaLetak(dokumen: DokumenRancangan, letak: HasilImpor["letak"]): PetaLetak {
  const tempat = new Map<string, RentangNaskah | null>();
  const urut: { readonly id: string; readonly dari: number }[] = [];
  let terakhir: RentangNaskah | null = null;
  for (const { attrs } of satuanBerurut(dokumen.content)) {
    const sendiri = Object.hasOwn(letak, attrs.id) ? letak[attrs.id] : undefined;
    if (sendiri) {
      terakhir = sendiri;
      urut.push({ id: attrs.id, dari: sendiri.dari });
    }
    tempat.set(attrs.id, terakhir);
  }
  urut.sort((a, b) => a.dari - b.dari);
  return {
    letakOf: (id) => tempat.get(id) ?? null,
    satuanDi: (offset) => {
      let [bawah, atas] = [0, urut.length];
      while (bawah < atas) {
        const tengah = (bawah + atas) >> 1;
        if ((urut[tengah]?.dari ?? 0) <= offset) bawah = tengah + 1;
        else atas = tengah;
      }
      return urut[bawah - 1]?.id ?? null;
    },
  };
}
