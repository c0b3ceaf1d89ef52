/** The frames of `/sinkron/:id`: those of y-websocket that are counted, and three of our own. */
import type { Peran } from "@selaras/parsers";
import { type Decoder, readVarString, readVarUint, readVarUint8Array } from "lib0/decoding";
import { messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";
import { messageSync } from "y-websocket";
import type { JenisBingkaiKirim } from "./hitungan-kirim.ts";

export const BINGKAI_TERSIMPAN = 90;
export const BINGKAI_DITOLAK = 91;
export const BINGKAI_PERAN = 92;

/** What the server refused to take, in the words of the reader. */
export interface Penolakan {
  readonly kode: string;
  readonly pesan: string;
}

/** Whether a frame that leaves this browser carries changes, and how; `null` for every other frame. */
export function jenisKirim(data: unknown): JenisBingkaiKirim | null {
  if (!(data instanceof Uint8Array) || data[0] !== messageSync) return null;
  if (data[1] === messageYjsSyncStep2) return "langkah2";
  return data[1] === messageYjsUpdate ? "pembaruan" : null;
}

/** How many of this connection's frames are stored. The state vector before the number says nothing about deletions and is not needed. */
export function readTersimpan(decoder: Decoder): number {
  readVarUint8Array(decoder);
  return readVarUint(decoder);
}

/** Why an update was not taken; a body that cannot be read is still a refusal. */
export function readDitolak(decoder: Decoder): Penolakan {
  try {
    const isi: unknown = JSON.parse(readVarString(decoder));
    const { kode, pesan } = (isi ?? {}) as { readonly kode?: unknown; readonly pesan?: unknown };
    return { kode: String(kode ?? "ditolak"), pesan: typeof pesan === "string" ? pesan : "Server tidak menerima perubahan Anda." };
  } catch {
    return { kode: "ditolak", pesan: "Server tidak menerima perubahan Anda." };
  }
}

const PERAN: readonly string[] = ["pemilik", "perancang", "penelaah", "pengamat"] satisfies readonly Peran[];

/** The role the server names; an unknown word is the least of all roles. */
export function readPeran(decoder: Decoder): Peran {
  const nama = readVarString(decoder);
  return PERAN.includes(nama) ? (nama as Peran) : "pengamat";
}
