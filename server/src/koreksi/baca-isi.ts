import type { Koreksi } from "@selaras/parsers";
import { type Galat, isianTidakSah } from "../errors.ts";

/** What a person sends; the time is the server's. */
export type IsiKoreksi = Omit<Koreksi, "at">;

const FIELDS = [
  { name: "a", sebutan: "Ketentuan acuan", longest: 200 },
  { name: "b", sebutan: "Ketentuan daerah", longest: 200 },
  { name: "by", sebutan: "Nama Anda", longest: 80 },
  { name: "reason", sebutan: "Alasan", longest: 500 },
] as const;

/** Checks a body that came over the network. Texts are trimmed; control characters become spaces, so that a record stays one line. */
export function bacaIsi(body: unknown): { readonly isi: IsiKoreksi } | { readonly galat: Galat } {
  if (typeof body !== "object" || body === null) return { galat: isianTidakSah("Isi permintaan bukan koreksi.") };
  const record = body as Readonly<Record<string, unknown>>;
  const { putusan } = record;
  if (putusan !== "cocok" && putusan !== "lepas") return { galat: isianTidakSah("Putusan harus cocok atau lepas.") };
  const texts: Record<string, string> = {};
  for (const { name, sebutan, longest } of FIELDS) {
    const value = record[name];
    const text = typeof value === "string" ? value.replace(/\p{Cc}+/gu, " ").trim() : "";
    if (text === "") return { galat: isianTidakSah(`${sebutan} belum diisi.`) };
    if (text.length > longest) return { galat: isianTidakSah(`${sebutan} lebih panjang dari ${longest} huruf.`) };
    texts[name] = text;
  }
  const { a = "", b = "", by = "", reason = "" } = texts;
  return { isi: { putusan, a, b, by, reason } };
}
