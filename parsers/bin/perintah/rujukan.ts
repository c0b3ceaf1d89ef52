import type { KeadaanAcuan } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE } from "../hasil.ts";
import { satuBerkas } from "../pilihan.ts";

const KEADAAN: Readonly<Record<KeadaanAcuan, string>> = {
  sahih: "sahih",
  "tanpa-sasaran": "TANPA SASARAN",
  "diri-sendiri": "menunjuk diri sendiri",
  luar: "peraturan lain",
};

/** `selaras rujukan`: every reference with its targets; exit code 1 when one has none. */
export async function rujukan(args: readonly string[]): Promise<Hasil> {
  const given = satuBerkas(args, ["json"]);
  if (isHasil(given)) return given;
  const read = await bacaBerkas(given.berkas);
  if (isHasil(read)) return read;
  const { acuan } = read.peraturan;
  const broken = acuan.filter(({ state }) => state === "tanpa-sasaran").length;
  const kode = broken > 0 ? KODE.temuan : KODE.baik;
  if (given.pilihan.has("json")) return { kode, keluaran: JSON.stringify(acuan, null, 2) };
  const lines = acuan.map(
    ({ at, raw, targets, state, law }) =>
      `${at}: "${raw}" → ${law ?? targets.map(({ locator }) => locator).join("; ")} (${KEADAAN[state]})`,
  );
  return { kode, keluaran: [...lines, "", `${acuan.length} rujukan, ${broken} tanpa sasaran.`].join("\n") };
}
