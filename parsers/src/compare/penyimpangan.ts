/** What a provision does differently from the acuan. Source: the rule model of Selaras, §4. */

/** The seventeen types, and leftovers of another region or level, which are told apart from them. */
export type JenisPenyimpangan =
  | "sesuai"
  | "parafrasa"
  | "ditambah"
  | "dihilangkan"
  | "diperketat"
  | "diperlonggar"
  | "pelaku-berubah"
  | "konektor-berubah"
  | "cakupan-berubah"
  | "prosedur-berubah"
  | "tenggat-berubah"
  | "rujukan-berubah"
  | "istilah-berubah"
  | "dipecah"
  | "digabung"
  | "dipindah-ke-lampiran"
  | "dipindah-dari-lampiran"
  | "belum-disesuaikan";

/** How much a deviation weighs: it changes who is bound to what; how it is done; only how it is said. */
export type Bobot = "substantif" | "prosedural" | "redaksional";

export interface Penyimpangan {
  readonly jenis: JenisPenyimpangan;
  readonly bobot: Bobot;
  /** Only where the norm became stricter or looser. */
  readonly arah?: "diperketat" | "diperlonggar";
  /** 0..1 */
  readonly keyakinan: number;
  /** One Indonesian sentence for a report, beginning with the place: `Pasal 13 ayat (3): "berwenang" menjadi "dapat"; kewenangan diperlonggar.` */
  readonly kalimat: string;
  /** The field of the rule that differs, with both values. */
  readonly bidang?: { readonly nama: string; readonly acuan: string | null; readonly lain: string | null };
}
