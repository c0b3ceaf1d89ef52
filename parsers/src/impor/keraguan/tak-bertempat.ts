/** Text that the grammar has no place for: before the first Pasal, under a Bab without Pasal, among the heads. */
import type { Keraguan, PilihanKeraguan, SuntinganImpor } from "../../impor-tersaji.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import { ATRIBUT_AWAL } from "../../rancangan/satuan.ts";
import { AWAL_NASKAH } from "../terapkan-keputusan.ts";
import { type Bacaan, BIARKAN, petik, type SatuanTerbaca } from "./bacaan.ts";

const BERJUDUL: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>(["bab", "bagian", "paragraf"]);

/** What may stand before Menimbang: the office, the approval of the DPRD. */
const KEPALA =
  /^[^\p{Ll}]+$|^dengan persetujuan bersama|^dan$|^(?:dewan|gubernur|bupati|wali ?kota|presiden|menteri|memutuskan)\b|^[-–—:]$/iu;

/** A line of a judul is no sentence. */
const KALIMAT = /^(?=.*\p{Ll}).*[.;]$/su;
const JUDUL_TERPANJANG = 600;

export function takBertempat(bacaan: Bacaan): readonly Keraguan[] {
  const { satuan, letak } = bacaan;
  // paragraphs of an elucidation stand behind the closing, and have their place there
  const penutup = satuan.findIndex(({ attrs }) => attrs.jenis === "penutup");
  return satuan.flatMap((satu, ke): Keraguan[] => {
    const sebab = penutup >= 0 && ke > penutup ? null : sebabOf(satuan, satu);
    if (sebab === null) return [];
    return [
      {
        id: `tak-bertempat:${satu.id}`,
        macam: "tak-bertempat",
        satuan: satu.id,
        tempat: satu.tempat,
        rentang: letak.rentang(satu.id) ?? null,
        pesan: sebab,
        bukti: petik(satu.teks),
        pilihan: [BIARKAN, ...pilihanDi(bacaan, satu, ke)],
        saran: null,
      },
    ];
  });
}

function sebabOf(satuan: readonly SatuanTerbaca[], { attrs, teks, induk, lampiran }: SatuanTerbaca): string | null {
  if (teks === "") return null;
  switch (attrs.jenis) {
    case "teks": {
      const wadah = satuan[induk]?.attrs.jenis;
      if (lampiran) return null;
      if (wadah === undefined) return "Teks ini berada di luar Pasal mana pun.";
      return BERJUDUL.has(wadah) ? `Teks ini berada di bawah judul ${satuan[induk]?.tempat}, di luar Pasal mana pun.` : null;
    }
    case "jabatan":
      return KEPALA.test(teks.trim()) ? null : "Baris ini berada di pembukaan, tetapi bukan frasa pembuka, jabatan, atau konsiderans.";
    case "judul":
      return KALIMAT.test(teks) || teks.length > JUDUL_TERPANJANG ? "Baris ini berada di judul, tetapi tampak seperti kalimat." : null;
    default:
      return null;
  }
}

function pilihanDi({ satuan, isi }: Bacaan, satu: SatuanTerbaca, ke: number): readonly PilihanKeraguan[] {
  const { id, attrs, posisi } = satu;
  const sebelum = satuan[ke - 1];
  const dekat = sebelum !== undefined && sebelum.posisi === posisi - 1 ? sebelum : undefined;
  const judul = dekat !== undefined && BERJUDUL.has(dekat.attrs.jenis);
  const sambung = { jenis: "gabung", satuan: id } as const;
  return [
    ...(judul ? [{ kode: "judul", sebutan: `Jadikan judul ${dekat.tempat}`, suntingan: [sambung] }] : []),
    ...(dekat !== undefined && !judul ? [{ kode: "gabungkan", sebutan: `Gabungkan dengan ${dekat.tempat}`, suntingan: [sambung] }] : []),
    ...(attrs.jenis === "teks"
      ? [{ kode: "pasal", sebutan: "Jadikan isi Pasal baru", suntingan: [pasalBaru(isi, satu)] }]
      : [
          {
            kode: "teks",
            sebutan: "Jadikan teks biasa",
            suntingan: [{ jenis: "ubah" as const, satuan: id, attrs: { jenis: "teks" as const } }],
          },
        ]),
    { kode: "hapus", sebutan: "Hapus baris ini", suntingan: [{ jenis: "hapus", satuan: id }] },
  ];
}

/** A Pasal before the text, which then is its own. */
function pasalBaru({ content }: Bacaan["isi"], { id, posisi }: SatuanTerbaca): SuntinganImpor {
  const attrs = { ...ATRIBUT_AWAL, jenis: "pasal" as const, id: `${id}b` };
  return { jenis: "sisip", sesudah: content[posisi - 1]?.attrs.id ?? AWAL_NASKAH, attrs, teks: "" };
}
