/** The packet as the server tells it, line by line. */
import type { IsiPaket, KemajuanBaca, LangkahPaket } from "@selaras/parsers";
import type { Api, Galat, Hasil } from "../api.ts";

export interface Paket {
  readonly nama: string;
  readonly zip: Blob;
  readonly berkas: readonly IsiPaket[];
  /** What could not be made, and why. */
  readonly tidakDibuat: readonly string[];
}

const TERPOTONG: Galat = {
  pesan: "Jawaban server berhenti sebelum paket selesai.",
  tindakan: "Periksa sambungan jaringan, lalu susun paket sekali lagi.",
};

/** Asks for it and tells how far the server is; gives the ZIP. Where `signal` is used the server stops. */
export async function isiPaket(
  api: Pick<Api, "stream">,
  url: string,
  signal: AbortSignal,
  lapor: (kemajuan: KemajuanBaca) => void,
): Promise<Hasil<Paket>> {
  let akhir: Hasil<Paket> = { ok: false, galat: TERPOTONG };
  const onBaris = (langkah: LangkahPaket): void => {
    if ("kemajuan" in langkah) lapor(langkah.kemajuan);
    else if ("galat" in langkah) akhir = { ok: false, galat: langkah.galat };
    else {
      const { nama, isi, berkas, tidakDibuat } = langkah.paket;
      akhir = { ok: true, nilai: { nama, zip: zipOf(isi), berkas, tidakDibuat } };
    }
  };
  const hasil = await api.stream<LangkahPaket>({ url }, "{}", { onBaris }, signal);
  return hasil.ok ? akhir : hasil;
}

function zipOf(base64: string): Blob {
  const teks = atob(base64);
  const bytes = new Uint8Array(teks.length);
  for (let at = 0; at < teks.length; at++) bytes[at] = teks.charCodeAt(at);
  return new Blob([bytes], { type: "application/zip" });
}
