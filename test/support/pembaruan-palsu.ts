/** A change that no page would send: over a socket of its own, with somebody's session. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";

const SYNC = 0;
const DITOLAK = 91;

/** Sends a unit that says `kata`, and gives what the server answers to it; rejects where it answers nothing within five seconds. */
export function kirimPembaruanPalsu(url: string, cookie: string, kata: string): Promise<unknown> {
  const ydoc = new Y.Doc();
  const satuan = new Y.XmlElement("satuan");
  satuan.insert(0, [new Y.XmlText(kata)]);
  ydoc.getXmlFragment("default").insert(0, [satuan]);
  const bingkai = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC);
    writeUpdate(encoder, Y.encodeStateAsUpdate(ydoc));
  });
  const { origin } = new URL(url);
  const soket = new WebSocket(url.replace(/^http/, "ws"), { headers: { cookie, origin } });
  return new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the server says nothing to a forged change")), 5000);
    soket.on("open", () => soket.send(bingkai));
    soket.on("error", reject);
    soket.on("close", (kode) => reject(new Error(`closed with ${kode}`)));
    soket.on("message", (data: Buffer) => {
      const decoder = decoding.createDecoder(data);
      if (decoding.readVarUint(decoder) !== DITOLAK) return;
      clearTimeout(timer);
      resolve(JSON.parse(decoding.readVarString(decoder)));
    });
  }).finally(() => soket.close());
}
