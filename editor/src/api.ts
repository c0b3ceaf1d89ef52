/** What the server tells the pages. Every request gives a value: the data or a `Galat`; nothing throws. */
import type { AsalUsul, EntriPustaka, Jumlah, Matriks, Peraturan } from "@selaras/parsers";

/** One line of the Pustaka. */
export type EntriTerhitung = EntriPustaka & { readonly jumlah: Jumlah };

/** One regulation with what is known of its wording. */
export interface Naskah {
  readonly entri: EntriPustaka;
  /** The server leaves out `spans` and `position`: no page needs source offsets, and they are half of the weight. */
  readonly peraturan: Peraturan;
  /** Provenance per provision; empty for an official text. */
  readonly asal: readonly AsalUsul[];
  /** What is unknown of a working text. */
  readonly catatan: string | null;
  /** Address of each source that `asal` names by its short name. */
  readonly sumber: Readonly<Record<string, string>>;
}

/** A failure in the words of the reader: what happened, and what can be done. */
export interface Galat {
  readonly pesan: string;
  readonly tindakan: string;
}

export type Hasil<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly galat: Galat };

/** The address of a resource of type `T`; `contoh` never exists, it only carries the type. */
export interface Alamat<T> {
  readonly url: string;
  readonly contoh?: T;
}

/** A request under way or done; `hasil` is there once it is done, so that a page shown again needs no second skeleton. */
export interface Permintaan<T> {
  readonly janji: Promise<Hasil<T>>;
  readonly hasil: Hasil<T> | undefined;
}

export interface Api {
  /** Asks once per address; later calls get the same request. */
  readonly get: <T>(alamat: Alamat<T>) => Permintaan<T>;
  /** The answer if it is already here; asks nothing. */
  readonly peek: <T>(alamat: Alamat<T>) => T | undefined;
  /** Forgets an address, so that the next `get` asks again. */
  readonly forget: (alamat: Alamat<unknown>) => void;
}

export const alamatPustaka: Alamat<readonly EntriTerhitung[]> = { url: "/api/pustaka" };

export const alamatPeraturan = (id: string): Alamat<Naskah> => ({ url: `/api/peraturan/${encodeURIComponent(id)}` });

/** `daerah` keeps its order: it is the order of the columns. */
export const alamatMatriks = (acuan: string, daerah: readonly string[]): Alamat<Matriks> => ({
  url: `/api/matriks?acuan=${encodeURIComponent(acuan)}&daerah=${daerah.map(encodeURIComponent).join(",")}`,
});

/** A matrix weighs some 300 kB; two dozen answers stay far below what an old laptop notices. */
const KEPT_ANSWERS = 24;

const UNREACHABLE: Galat = {
  pesan: "Selaras tidak dapat menghubungi server.",
  tindakan: "Periksa sambungan jaringan, lalu tekan Coba lagi.",
};

const UNREADABLE: Galat = {
  pesan: "Jawaban server tidak dapat dibaca.",
  tindakan: "Tekan Coba lagi. Jika tetap gagal, muat ulang halaman ini.",
};

function isGalat(value: unknown): value is Galat {
  return typeof value === "object" && value !== null && "pesan" in value && "tindakan" in value;
}

async function ask<T>(url: string, fetcher: typeof fetch): Promise<Hasil<T>> {
  let response: Response;
  try {
    response = await fetcher(url, { headers: { accept: "application/json" } });
  } catch {
    return { ok: false, galat: UNREACHABLE };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { ok: false, galat: isGalat(body) ? body : UNREADABLE };
  // Same origin, same repository: the contract is held by the shared types and the server's tests, not checked again here.
  return body === undefined ? { ok: false, galat: UNREADABLE } : { ok: true, nilai: body as T };
}

/** The one place that talks to the server. Pass another `fetcher` to try pages without one. */
export function createApi(fetcher: typeof fetch = (input, init) => fetch(input, init)): Api {
  const answers = new Map<string, Permintaan<unknown>>();

  function start<T>(url: string): Permintaan<T> {
    const permintaan: { janji: Promise<Hasil<T>>; hasil: Hasil<T> | undefined } = { janji: ask<T>(url, fetcher), hasil: undefined };
    void permintaan.janji.then((hasil) => {
      permintaan.hasil = hasil;
    });
    return permintaan;
  }

  return {
    get<T>({ url }: Alamat<T>) {
      const known = answers.get(url) as Permintaan<T> | undefined;
      // A failure is not kept: coming back to the page asks again.
      if (known && known.hasil?.ok !== false) return known;
      const fresh = start<T>(url);
      answers.set(url, fresh);
      const oldest = answers.keys().next();
      if (answers.size > KEPT_ANSWERS && !oldest.done) answers.delete(oldest.value);
      return fresh;
    },
    peek<T>({ url }: Alamat<T>) {
      const hasil = (answers.get(url) as Permintaan<T> | undefined)?.hasil;
      return hasil?.ok ? hasil.nilai : undefined;
    },
    forget: ({ url }) => void answers.delete(url),
  };
}
