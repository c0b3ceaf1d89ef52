/** What the server tells the pages. Every request gives a value: the data or a `Galat`; nothing throws. */
import type { AsalUsul, EntriPustaka, Jumlah, Peraturan } from "@selaras/parsers";
import { type AkhirAliran, type DengarAliran, kirimAliran, type PengirimAliran } from "./kirim-aliran.ts";

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

export interface Gagalan {
  readonly ok: false;
  readonly galat: Galat;
  /** Of the answer; absent where none came. */
  readonly status?: number;
}

export type Hasil<T> = { readonly ok: true; readonly nilai: T } | Gagalan;

export type Metode = "POST" | "PUT" | "PATCH" | "DELETE";

/** The address of a resource of type `T`; `contoh` never exists, it only carries the type. */
export interface Alamat<T> {
  readonly url: string;
  readonly contoh?: T;
}

/** How far the server is with long work. */
export interface Progres {
  readonly selesai: number;
  readonly jumlah: number;
}

/** A request under way or done; `hasil` is there once it is done, so that a page shown again needs no second skeleton. */
export interface Permintaan<T> {
  readonly janji: Promise<Hasil<T>>;
  readonly hasil: Hasil<T> | undefined;
  /** Tells `dengar` how far the server is, until the returned function is called. Work nobody listens to is not asked for again. */
  readonly onProgres: (dengar: (progres: Progres) => void) => () => void;
}

/** A file as the server named it. */
export interface Unduhan {
  readonly nama: string;
  readonly isi: Blob;
}

export interface Api {
  /** Asks once per address; later calls get the same request. */
  readonly get: <T>(alamat: Alamat<T>) => Permintaan<T>;
  /** The answer if it is already here; asks nothing. */
  readonly peek: <T>(alamat: Alamat<T>) => T | undefined;
  /** Asks anew even where an answer is kept, and keeps the new one in its place. */
  readonly refresh: <T>(alamat: Alamat<T>) => Permintaan<T>;
  /** Forgets an address, so that the next `get` asks again. */
  readonly forget: (alamat: Alamat<unknown>) => void;
  /** Forgets everything: another person may have other rights. */
  readonly forgetAll: () => void;
  /** Asks anew and keeps nothing. What a page asks by itself, `diam`, tells nobody of a session that has ended. */
  readonly ask: <T>(alamat: Alamat<T>, diam?: boolean) => Promise<Hasil<T>>;
  /** Writes; a value means that the server has kept it. An answer without a body gives `null`. */
  readonly send: <T>(alamat: Alamat<T>, isi?: unknown, metode?: Metode) => Promise<Hasil<T>>;
  /** Writes a file as it is; a value means that the server has kept it. */
  readonly upload: <T>(alamat: Alamat<T>, berkas: Blob) => Promise<Hasil<T>>;
  /**
   * Posts a file, or JSON, to an address whose answer is a line `B` for each step; nothing is kept. A value means that the answer came to its end,
   * not that its lines tell of success.
   */
  readonly stream: <B>(alamat: Alamat<B>, isi: Blob | string, dengar: DengarAliran<B>, signal: AbortSignal) => Promise<Hasil<null>>;
  readonly download: (url: string, signal?: AbortSignal) => Promise<Hasil<Unduhan>>;
  /** Calls `dengar` whenever something was read that needs an account (401), until the returned function is called. */
  readonly onTamu: (dengar: () => void) => () => void;
}

export const alamatPustaka: Alamat<readonly EntriTerhitung[]> = { url: "/api/pustaka" };

export const alamatPeraturan = (id: string): Alamat<Naskah> => ({ url: `/api/peraturan/${encodeURIComponent(id)}` });

/** The regulations without their counts: there at once, however many they are. */
export const alamatDaftar: Alamat<readonly EntriPustaka[]> = { url: "/api/pustaka/daftar" };

/** An answer weighs up to some hundred kB; two dozen stay far below what an old laptop notices. */
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

/** Long work answers 202 and is asked for again after this. */
const ASK_AGAIN_MS = 500;

/** Nobody waits for it any more. */
const LEFT: Galat = { pesan: "Permintaan dihentikan.", tindakan: "Buka halaman ini lagi." };

interface Answer {
  readonly response: Pick<Response, "ok" | "status"> | null;
  readonly body: unknown;
}

async function fetchJson(fetcher: typeof fetch, url: string, init: RequestInit): Promise<Answer> {
  const response = await fetcher(url, init).catch(() => null);
  if (response?.status === 204) return { response, body: null };
  return { response, body: await response?.json().catch(() => undefined) };
}

function resultOf<T>({ response, body }: Answer): Hasil<T> {
  if (!response) return { ok: false, galat: UNREACHABLE };
  if (!response.ok) return { ok: false, galat: isGalat(body) ? body : UNREADABLE, status: response.status };
  // Same origin, same repository: the contract is held by the shared types and the server's tests, not checked again here.
  return body === undefined ? { ok: false, galat: UNREADABLE, status: response.status } : { ok: true, nilai: body as T };
}

/** Asks until the work is done; `tell` says whether somebody still waits for it. */
async function ask<T>(url: string, fetcher: typeof fetch, tell: (progres: Progres) => boolean): Promise<Hasil<T>> {
  for (;;) {
    const answer = await fetchJson(fetcher, url, { headers: { accept: "application/json" } });
    if (answer.response?.status !== 202) return resultOf(answer);
    if (!tell(answer.body as Progres)) return { ok: false, galat: LEFT };
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function send<T>(url: string, fetcher: typeof fetch, isi: unknown, method: Metode): Promise<Hasil<T>> {
  const headers = { accept: "application/json", "content-type": "application/json" };
  return resultOf(await fetchJson(fetcher, url, { method, headers, body: JSON.stringify(isi) }));
}

async function upload<T>(url: string, fetcher: typeof fetch, berkas: Blob): Promise<Hasil<T>> {
  const headers = { accept: "application/json", "content-type": berkas.type };
  return resultOf(await fetchJson(fetcher, url, { method: "POST", headers, body: berkas }));
}

function endOf(akhir: AkhirAliran): Hasil<null> {
  switch (akhir.macam) {
    case "selesai":
      return { ok: true, nilai: null };
    case "ditolak":
      return resultOf({ response: { ok: false, status: akhir.status }, body: akhir.isi });
    case "dihentikan":
      return { ok: false, galat: LEFT };
    default:
      return { ok: false, galat: akhir.macam === "terputus" ? UNREACHABLE : UNREADABLE };
  }
}

async function download(url: string, fetcher: typeof fetch, signal?: AbortSignal): Promise<Hasil<Unduhan>> {
  const response = await fetcher(url, signal && { signal }).catch(() => null);
  if (!response?.ok) return resultOf({ response, body: await response?.json().catch(() => undefined) });
  const nama = /filename="([^"]+)"/u.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "matriks";
  const isi = await response.blob().catch(() => null);
  return isi ? { ok: true, nilai: { nama, isi } } : { ok: false, galat: UNREACHABLE };
}

/** The one place that talks to the server. Pass another `fetcher` and `pengirim` to try pages without one. */
export function createApi(fetcher: typeof fetch = (input, init) => fetch(input, init), pengirim: PengirimAliran = kirimAliran): Api {
  const answers = new Map<string, Permintaan<unknown>>();
  const tamu = new Set<() => void>();

  /** Tells of an answer that needs an account. */
  function noticeTamu<T>(hasil: Hasil<T>): Hasil<T> {
    if (!hasil.ok && hasil.status === 401) for (const dengar of tamu) dengar();
    return hasil;
  }

  function keep(url: string, permintaan: Permintaan<unknown>): void {
    answers.delete(url);
    answers.set(url, permintaan);
    const oldest = answers.keys().next();
    if (answers.size > KEPT_ANSWERS && !oldest.done) answers.delete(oldest.value);
  }

  function start<T>(url: string): Permintaan<T> {
    const listeners = new Set<(progres: Progres) => void>();
    const tell = (progres: Progres): boolean => {
      for (const dengar of listeners) dengar(progres);
      return listeners.size > 0;
    };
    const onProgres = (dengar: (progres: Progres) => void) => {
      listeners.add(dengar);
      return () => void listeners.delete(dengar);
    };
    const permintaan: { janji: Promise<Hasil<T>>; hasil: Hasil<T> | undefined; onProgres: Permintaan<T>["onProgres"] } = {
      janji: ask<T>(url, fetcher, tell).then(noticeTamu),
      hasil: undefined,
      onProgres,
    };
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
      keep(url, fresh);
      return fresh;
    },
    refresh<T>({ url }: Alamat<T>) {
      const fresh = start<T>(url);
      keep(url, fresh);
      return fresh;
    },
    peek<T>({ url }: Alamat<T>) {
      const hasil = (answers.get(url) as Permintaan<T> | undefined)?.hasil;
      return hasil?.ok ? hasil.nilai : undefined;
    },
    forget: ({ url }) => void answers.delete(url),
    forgetAll: () => answers.clear(),
    ask: <T>({ url }: Alamat<T>, diam = false) => {
      const janji = ask<T>(url, fetcher, () => true);
      return diam ? janji : janji.then(noticeTamu);
    },
    send: <T>({ url }: Alamat<T>, isi: unknown = {}, metode: Metode = "POST") => send<T>(url, fetcher, isi, metode),
    upload: <T>({ url }: Alamat<T>, berkas: Blob) => upload<T>(url, fetcher, berkas),
    stream: async (alamat, isi, dengar, signal) => endOf(await pengirim(alamat.url, isi, dengar, signal)),
    download: (url, signal) => download(url, fetcher, signal),
    onTamu(dengar) {
      tamu.add(dengar);
      return () => void tamu.delete(dengar);
    },
  };
}
