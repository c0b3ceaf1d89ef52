#!/usr/bin/env node
import { BANTUAN, bantuanFor } from "./bantuan.ts";
import { type Hasil, KODE } from "./hasil.ts";
import { aturan } from "./perintah/aturan.ts";
import { banding } from "./perintah/banding.ts";
import { definisi } from "./perintah/definisi.ts";
import { ekspor } from "./perintah/ekspor.ts";
import { matriks } from "./perintah/matriks.ts";
import { periksa } from "./perintah/periksa.ts";
import { rujukan } from "./perintah/rujukan.ts";
import { urai } from "./perintah/urai.ts";

/** The command line: finds the command, prints what it gives, sets the exit code. */
const PERINTAH: Readonly<Record<string, (args: readonly string[]) => Hasil | Promise<Hasil>>> = {
  urai,
  rujukan,
  definisi,
  aturan,
  banding,
  matriks,
  ekspor,
  periksa,
};

const [name = "", ...args] = process.argv.slice(2);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // a reader that closes early (`selaras urai … | head`) is no error
  if (error.code !== "EPIPE") terhenti(error);
});

try {
  const hasil = await run();
  process.exitCode = hasil.kode;
  if (hasil.pesan !== undefined) process.stderr.write(`${hasil.pesan}\n`);
  if (hasil.keluaran !== "") process.stdout.write(hasil.keluaran.endsWith("\n") ? hasil.keluaran : `${hasil.keluaran}\n`);
} catch (error) {
  terhenti(error);
}

function run(): Hasil | Promise<Hasil> {
  if (name === "" || name === "--help" || name === "-h" || name === "bantuan")
    return { kode: name === "" ? KODE.salah : KODE.baik, keluaran: BANTUAN };
  const perintah = Object.hasOwn(PERINTAH, name) ? PERINTAH[name] : undefined;
  if (perintah === undefined) return { kode: KODE.salah, keluaran: "", pesan: `Perintah "${name}" tidak dikenal. Lihat "selaras --help".` };
  if (args.includes("--help") || args.includes("-h")) return { kode: KODE.baik, keluaran: bantuanFor(name) };
  return perintah(args);
}

/** Says that something happened that nobody foresaw; the exit code 1 would mean findings. */
function terhenti(error: unknown): void {
  const sebab = String(error).replace(/\s+/g, " ");
  process.stderr.write(`Selaras terhenti karena kesalahan yang tidak terduga (${sebab}); laporkan kepada pengelola beserta berkasnya.\n`);
  process.exitCode = KODE.salah;
}
