/** Tabs of several people on one small draft, against the real sync server, over a network that can break. */
import type { DokumenRancangan } from "@selaras/parsers";
import { expect } from "vitest";
import { WebSocket as SoketNode } from "ws";
import { messageAwareness } from "y-websocket";
import type * as Y from "yjs";
import { bukaSambungan, type Sambungan } from "../../editor/src/collaboration/sambungan.ts";
import type { BukaSimpanan } from "../../editor/src/collaboration/simpanan-lokal.ts";
import { bukaJalur, type Jalur } from "./jalur.ts";
import { basisUji, type ServerUji, serverUji } from "./kolaborasi-uji.ts";
import { simpananIngatan } from "./simpanan-ingatan.ts";

const ATRIBUT = { tingkat: 0, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null } as const;
const ISI: DokumenRancangan = {
  type: "doc",
  content: [
    { type: "satuan", attrs: { ...ATRIBUT, id: "s1", jenis: "pasal" } },
    { type: "satuan", attrs: { ...ATRIBUT, id: "s2", jenis: "teks" }, content: [{ type: "text", text: "Awal." }] },
  ],
};

/** The draft all tabs open. */
export const DOKUMEN_UJI = "r1";

export interface TabUji {
  readonly server: ServerUji;
  readonly jalur: Jalur;
  /** What the browsers know of their network. */
  adaJaringan: boolean;
  /** Presence frames that left for the server, of all tabs. */
  kehadiranTerkirim: number;
  /** Opens a tab: of `u1`, the owner, with a memory of its own, unless said otherwise. */
  buka(bukaSimpanan?: BukaSimpanan, siapa?: string): Sambungan;
  /** The draft as the server has it, as JSON. */
  teksDiServer(): Promise<string>;
  tutup(): Promise<void>;
}

/** Twenty kilobytes are the largest draft, three tabs the most for one person. */
export async function bukaTabUji(): Promise<TabUji> {
  const basis = await basisUji("sqlite");
  await basis.tambahDokumen(DOKUMEN_UJI);
  const server = await serverUji(basis.log, { limits: { dokumen: 20_000, sambunganPerPengguna: 3 } });
  server.izin.peran.set("u1", "pemilik");
  await server.kolaborasi.buat(DOKUMEN_UJI, "uji", ISI);
  const jalur = await bukaJalur(server.url.replace(/^ws/, "http"));
  const terbuka: Sambungan[] = [];

  /** A browser of this person. */
  const peramban = (siapa: string): typeof WebSocket =>
    class extends SoketNode {
      constructor(url: string | URL) {
        super(`${url}?pengguna=${siapa}`);
      }

      override send(data: Uint8Array): void {
        if (data[0] === messageAwareness) uji.kehadiranTerkirim += 1;
        super.send(data);
      }
    } as unknown as typeof WebSocket;

  const uji: TabUji = {
    server,
    jalur,
    adaJaringan: true,
    kehadiranTerkirim: 0,
    buka(bukaSimpanan = simpananIngatan(new Map()), siapa = "u1") {
      const sambungan = bukaSambungan({
        alamat: `${jalur.url.replace(/^http/, "ws")}/sinkron`,
        dokumen: DOKUMEN_UJI,
        bukaSimpanan,
        peranAwal: "perancang",
        adaJaringan: () => uji.adaJaringan,
        WebSocketPolyfill: peramban(siapa),
      });
      terbuka.push(sambungan);
      return sambungan;
    },
    teksDiServer: async () => JSON.stringify(await server.kolaborasi.isi(DOKUMEN_UJI)),
    async tutup() {
      await Promise.all(terbuka.map((satu) => satu.tutup()));
      await jalur.tutup();
      await server.berhenti();
      await basis.tutup();
    },
  };
  return uji;
}

export const macam = (sambungan: Sambungan): string => sambungan.potret().keadaan.macam;

/** Waits for this state. */
export const menjadi = (sambungan: Sambungan, yang: string): Promise<void> =>
  expect.poll(() => macam(sambungan), { timeout: 15_000, interval: 20 }).toBe(yang);

export const teksDi = ({ ydoc }: Sambungan): string => ydoc.getXmlFragment("default").toString();

/** The text of the second unit. */
export const teksKedua = ({ ydoc }: Sambungan): Y.XmlText => (ydoc.getXmlFragment("default").get(1) as Y.XmlElement).get(0) as Y.XmlText;

/** Types at its end, as one change. */
export function ketik(sambungan: Sambungan, kata: string): void {
  const teks = teksKedua(sambungan);
  teks.insert(teks.length, kata);
}
