import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

const WAJIB = /(?<!\p{L})(?:wajib|berkewajiban)(?=\s+(?:untuk\s+)?(?:me|ber|di|ter)\p{Ll}{3,})/gu;

/** A consequence: a sanction, or that something is not given. */
const AKIBAT =
  /(?<!\p{L})(?:sanksi|hukuman disiplin|teguran|dikenai|dikenakan|dijatuhi|tidak diberikan|dicabut(?! dan dinyatakan)|batal)(?!\p{L})/iu;

/** Duties in the body of a regulation that nowhere says what follows if they are not met. */
function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const norma = naskah.di("norma");
  // `pemberian penghargaan dan sanksi` names a topic; a consequence stands with who bears it
  if (
    norma.some(({ teks }) =>
      naskah.olah("NRM-02 akibat", teks.value, (nilai) => AKIBAT.test(nilai.replace(/penghargaan dan(?:\/atau)? sanksi/gi, ""))),
    )
  )
    return [];
  const wajib = norma.flatMap(({ teks }) =>
    naskah
      .olah("NRM-02", teks.value, (nilai) =>
        [...nilai.matchAll(WAJIB)].map(({ index, 0: kata }) => ({ dari: index, sampai: index + kata.length })),
      )
      .map((at) => ({ teks, ...at })),
  );
  const [pertama] = wajib;
  if (pertama === undefined) return [];
  const { teks, dari, sampai } = pertama;
  return [
    {
      teks,
      dari,
      sampai,
      pesan: `Kewajiban "${teks.value.slice(dari, sampai)} …"${wajib.length > 1 ? ` (dan ${wajib.length - 1} kewajiban lain)` : ""} tidak disertai akibat jika tidak dipenuhi. Atur akibatnya, atau rumuskan tanpa "wajib".`,
      perbaikan: {
        judul: 'Rumuskan tanpa "wajib"',
        aman: false,
        suntingan: wajib.map((satu) => ({
          jenis: "ganti",
          teks: satu.teks,
          dari: satu.dari,
          sampai: satu.sampai + (/^\s+(?:untuk\s+)?/.exec(satu.teks.value.slice(satu.sampai))?.[0].length ?? 0),
          isi: "",
        })),
      },
    },
  ];
}

export const WAJIB_BERSANKSI: KaidahNaskah = {
  id: "NRM-02",
  nama: "Kewajiban disertai akibat",
  keparahan: "sedang",
  kutipan: { butir: "butir 268", status: "yakin" },
  penjelasan:
    'Kata "wajib" menyatakan kewajiban yang jika tidak dipenuhi dijatuhi sanksi. Dalam peraturan yang tidak mengatur akibatnya, perbuatan cukup dirumuskan tanpa "wajib".',
  lingkup: "naskah",
  periksa,
  berperbaikan: true,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Ketua tim wajib melaporkan hasil.\n\n(2) Ketua tim yang tidak melaporkan hasil dikenai sanksi administratif oleh Bupati.",
      },
      { di: "pasal", teks: "Ketua tim melaporkan hasil kepada Bupati." },
    ],
    salah: [{ di: "pasal", teks: "Ketua tim wajib melaporkan hasil kepada Bupati.", hasil: "Ketua tim melaporkan hasil kepada Bupati." }],
  },
};
