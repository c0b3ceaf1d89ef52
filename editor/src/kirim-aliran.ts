/** Sends something and reads the answer line by line (NDJSON) while it comes. `fetch` does not tell how much of a file has been sent. */

/** What is told on the way. */
export interface DengarAliran<B> {
  /** Bytes sent so far, and in all. */
  readonly onTerkirim?: (terkirim: number, jumlah: number) => void;
  /** One line of the answer. */
  readonly onBaris: (baris: B) => void;
}

/** How the answer ended: `status` is `null` where none came; `isi` is what a refusal said, `undefined` where that was no JSON. */
export type AkhirAliran =
  | { readonly macam: "selesai" | "tak-terbaca" | "dihentikan" | "terputus" }
  | { readonly macam: "ditolak"; readonly status: number; readonly isi: unknown };

/** As `kirimAliran` without its last parameter; tests pass another one. */
export type PengirimAliran = <B>(url: string, isi: Blob | string, dengar: DengarAliran<B>, signal: AbortSignal) => Promise<AkhirAliran>;

/** The part of XMLHttpRequest that is used. */
export type PermintaanAliran = Pick<
  XMLHttpRequest,
  "open" | "setRequestHeader" | "send" | "abort" | "status" | "responseText" | "onprogress" | "onload" | "onerror" | "onabort"
> & { readonly upload: Pick<XMLHttpRequestUpload, "onprogress"> };

/** Posts `isi` to `url`; never rejects. A line that is no JSON ends everything: what follows it cannot be trusted either. */
export function kirimAliran<B>(
  url: string,
  isi: Blob | string,
  { onTerkirim, onBaris }: DengarAliran<B>,
  signal: AbortSignal,
  buat: () => PermintaanAliran = () => new XMLHttpRequest(),
): Promise<AkhirAliran> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ macam: "dihentikan" });
    const minta = buat();
    let dibaca = 0;
    let terbaca = true;

    const selesai = (akhir: AkhirAliran) => {
      signal.removeEventListener("abort", hentikan);
      resolve(akhir);
    };
    const hentikan = () => minta.abort();
    const baca = (sampai: number) => {
      const baru = minta.responseText.slice(dibaca, sampai);
      dibaca = sampai;
      for (const baris of baru.split("\n")) {
        if (baris.trim() === "" || !terbaca) continue;
        const nilai = uraikan(baris);
        if (nilai === undefined) terbaca = false;
        else onBaris(nilai as B);
      }
    };

    minta.open("POST", url);
    minta.setRequestHeader("accept", "application/x-ndjson, application/json");
    minta.setRequestHeader("content-type", typeof isi === "string" ? "application/json" : "application/octet-stream");
    minta.upload.onprogress = ({ loaded, total }) => onTerkirim?.(loaded, total);
    minta.onprogress = () => {
      if (berhasil(minta.status)) baca(minta.responseText.lastIndexOf("\n") + 1);
    };
    minta.onload = () => {
      const { status, responseText } = minta;
      if (!berhasil(status)) return selesai({ macam: "ditolak", status, isi: uraikan(responseText) });
      baca(responseText.length);
      selesai({ macam: terbaca ? "selesai" : "tak-terbaca" });
    };
    minta.onerror = () => selesai({ macam: "terputus" });
    minta.onabort = () => selesai({ macam: "dihentikan" });
    signal.addEventListener("abort", hentikan, { once: true });
    minta.send(isi);
  });
}

const berhasil = (status: number): boolean => status >= 200 && status < 300;

function uraikan(teks: string): unknown {
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    return undefined;
  }
}
