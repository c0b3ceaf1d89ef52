/** A reviewed text as a column: it stands in no Pustaka and is named `penelaahan:ID`. Pure. */
import type { EntriPustaka, PenelaahanRingkas } from "@selaras/parsers";

const KOLOM = /^penelaahan:([\w-]{1,64})$/u;

/** Id of the review that a column is made of; `null` for a regulation of the Pustaka. */
export const idTelaah = (kolom: string): string | null => KOLOM.exec(kolom)?.[1] ?? null;

/** The column of a review. */
export const kolomTelaah = (id: string): string => `penelaahan:${id}`;

/** Ids of the reviews that the address names as columns, each once. */
export const telaahDalam = (params: URLSearchParams): readonly string[] => [
  ...new Set((params.get("daerah") ?? "").split(",").flatMap((satu) => idTelaah(satu) ?? [])),
];

/** A review in the shape of a regulation of the Pustaka, as the server names its column. */
export function entriTelaah({ id, jenis, nomor, tahun, judul, daerah, alamat, sidik }: PenelaahanRingkas): EntriPustaka {
  return {
    id: kolomTelaah(id),
    berkas: "",
    jenis: jenis ?? "",
    nomor: nomor ?? "",
    tahun: tahun ?? 0,
    tentang: judul,
    daerah: `${daerah ?? judul} (penelaahan)`,
    provinsi: null,
    tingkat: "kabupaten",
    acuan: false,
    sumber: alamat,
    mutuTeks: "",
    sha256: sidik,
  };
}

/** Where a column is read, at a place of it. */
export function alamatBaca(kolom: string, jangkar = ""): string {
  const id = idTelaah(kolom);
  return `${id === null ? `/baca/${kolom}` : `/penelaahan/${id}`}${jangkar && `#${jangkar}`}`;
}

/** Columns of a first comparison with a review; more would only be scrolled past. */
const TETANGGA = 7;

/** The matrix with a review beside the regulations of the Pustaka that are compared with the same acuan; alone where they are many. */
export function alamatMatriksTelaah({ id, acuan }: PenelaahanRingkas, daftar: readonly EntriPustaka[]): string {
  const lain = daftar.filter((satu) => satu.id !== acuan && !satu.acuan);
  const kolom = [...(lain.length <= TETANGGA ? lain.map((satu) => satu.id) : []), kolomTelaah(id)];
  const baku = daftar.find((satu) => satu.acuan)?.id === acuan || !daftar.some((satu) => satu.id === acuan);
  return `/matriks?${baku ? "" : `acuan=${encodeURIComponent(acuan)}&`}daerah=${kolom.join(",")}`;
}
