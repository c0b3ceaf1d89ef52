import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Banding, bahanOf, bandingkan, koreksiTakTerpakai, type PasanganTersaji } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { bacaKoreksi } from "../baca-koreksi.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";
import { bacaProvenans } from "../provenans.ts";

/** `selaras banding`: two regulations provision by provision, with every deviation. */
export async function banding(args: readonly string[]): Promise<Hasil> {
  const given = pilihan(args);
  if (isHasil(given)) return given;
  const acuan = await bacaBerkas(given.a);
  if (isHasil(acuan)) return acuan;
  const lain = await bacaBerkas(given.b);
  if (isHasil(lain)) return lain;
  const provenans = bacaProvenans(given.a);
  if (provenans !== null && isHasil(provenans)) return provenans;
  const koreksi = given.koreksi === undefined ? new Map<string, never>() : bacaKoreksi(given.koreksi, [idOf(given.b)]);
  if (isHasil(koreksi)) return koreksi;
  const own = koreksi.get(idOf(given.b)) ?? [];
  const [a, b] = [bahanOf(acuan.peraturan), bahanOf(lain.peraturan)];
  const hasil = bandingkan(
    { id: idOf(given.a), bahan: a, ...(provenans === null ? {} : { asal: provenans.asal }) },
    { id: idOf(given.b), bahan: b },
    own,
  );
  const naskahKerja = provenans !== null;
  const lepas = koreksiTakTerpakai(own, a, b);
  const pesan =
    lepas.length === 0
      ? {}
      : {
          pesan: `Koreksi berikut tidak terpakai karena ketentuannya tidak ditemukan: ${lepas.map((one) => `${one.a} dan ${one.b}`).join("; ")}.`,
        };
  return {
    kode: KODE.baik,
    ...pesan,
    keluaran: given.json ? JSON.stringify({ naskahKerja, ...hasil }, null, 2) : laporan(hasil, naskahKerja),
  };
}

const idOf = (path: string): string => basename(path).replace(/\.\w+$/, "");

/** Leftovers of another region are no relation, but a deviation all the same. */
const isDeviating = ({ deviations }: PasanganTersaji): boolean => deviations.some(({ jenis }) => jenis !== "sesuai");

function pilihan(
  args: readonly string[],
): { readonly a: string; readonly b: string; readonly json: boolean; readonly koreksi: string | undefined } | Hasil {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, koreksi: { type: "string" } },
      allowPositionals: true,
    });
    const [a, b] = positionals;
    if (a === undefined || b === undefined || positionals.length > 2)
      return salah("Sebutkan dua berkas: acuan, lalu peraturan yang disandingkan. Contoh: selaras banding acuan.md daerah.md");
    return { a, b, json: values.json ?? false, koreksi: values.koreksi };
  } catch {
    return salah("Pilihan tidak dikenal. Yang dapat dipakai: --json, --koreksi BERKAS.");
  }
}

/** The comparison as a report: what deviates with its sentences, what is proposed, what only one side has. */
function laporan({ a, b, pairs, proposals, onlyA, onlyB }: Banding, naskahKerja: boolean): string {
  const deviating = pairs.filter(isDeviating);
  return [
    `${b} terhadap ${a}`,
    ...(naskahKerja ? ["Acuan ini naskah kerja: rumusannya disusun kembali, bukan naskah resmi."] : []),
    "",
    `${pairs.length} pasangan: ${pairs.length - deviating.length} sesuai, ${deviating.length} menyimpang.`,
    "",
    ...deviating.flatMap(barisPasangan),
    ...bagian(
      "Usulan, perlu dikonfirmasi",
      proposals.map(({ a: from, b: to, confidence }) => `${from.join(", ")} ↔ ${to.join(", ")} (keyakinan ${persen(confidence)})`),
    ),
    ...bagian("Hanya pada acuan", onlyA),
    ...bagian("Hanya pada peraturan yang disandingkan", onlyB),
  ].join("\n");
}

function barisPasangan({ a, b, confidence, deviations, by }: PasanganTersaji): readonly string[] {
  const oleh = by === "orang" ? "dikoreksi orang" : `keyakinan ${persen(confidence)}`;
  return [
    `${a.join(", ")} ↔ ${b.join(", ")} (${oleh})`,
    ...deviations
      .filter(({ jenis }) => jenis !== "sesuai")
      .map(({ jenis, bobot, keyakinan, kalimat }) => `  [${jenis}, ${bobot}, ${persen(keyakinan)}] ${kalimat}`),
  ];
}

const persen = (value: number): string => `${Math.round(value * 100)}%`;

const bagian = (judul: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `${judul} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
