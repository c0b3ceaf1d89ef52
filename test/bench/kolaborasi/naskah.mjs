// @ts-check
/** The document that everybody types in, and keystrokes as Yjs encodes them, without a Yjs document for each typist. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";

const TEKS = fileURLToPath(new URL("../../../parsers/corpus/perbup-banyumas-23-2024.md", import.meta.url));

/**
 * @typedef {{ readonly klien: number, readonly clock: number }} IdYjs
 * @typedef {{ readonly update: Uint8Array, readonly bagian: readonly { readonly id: IdYjs, readonly panjang: number }[] }} Naskah
 */

/**
 * `kb` KB of a regulation, a paragraph a line: 100 KB are 884 paragraphs and 138 KB as a Yjs update.
 * @param {number} kb
 * @returns {Naskah}
 */
export function buatNaskah(kb) {
  const baris = readFileSync(TEKS, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  /** @type {string[]} */ const dipakai = [];
  for (let at = 0, size = 0; size < kb * 1024; at++) {
    const line = baris[at % baris.length] ?? "";
    dipakai.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  const ydoc = new Y.Doc();
  const fragment = ydoc.getXmlFragment("default");
  ydoc.transact(() => {
    fragment.insert(
      0,
      dipakai.map((line) => {
        const paragraph = new Y.XmlElement("paragraph");
        paragraph.insert(0, [new Y.XmlText(line)]);
        return paragraph;
      }),
    );
  });
  const bagian = [...ydoc.store.clients.values()].flat().flatMap((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString) || struct.length < 2) return [];
    return [{ id: { klien: struct.id.client, clock: struct.id.clock }, panjang: struct.length }];
  });
  return { update: Y.encodeStateAsUpdate(ydoc), bagian };
}

const HURUF = "abcdefghij klmnop";

/**
 * One person's keystrokes: fifteen to thirty-five in a row, then somewhere else. Each call gives the next one as a Yjs update (version 1) with one
 * struct: `content: string, origin, right origin`.
 * @param {Naskah} naskah
 * @param {number} klien client id of the typist
 * @returns {() => Uint8Array}
 */
export function pengetik({ bagian }, klien) {
  let clock = 0;
  let lagi = 0;
  /** @type {IdYjs} */ let kiri = { klien, clock: 0 };
  /** @type {IdYjs} */ let kanan = kiri;
  return () => {
    if (lagi-- <= 0) {
      lagi = 15 + Math.floor(Math.random() * 20);
      const tempat = bagian[Math.floor(Math.random() * bagian.length)] ?? { id: kiri, panjang: 2 };
      const di = 1 + Math.floor(Math.random() * (tempat.panjang - 1));
      kiri = { klien: tempat.id.klien, clock: tempat.id.clock + di - 1 };
      kanan = { klien: tempat.id.klien, clock: tempat.id.clock + di };
    }
    const update = encoding.encode((encoder) => {
      for (const one of [1, 1, klien, clock]) encoding.writeVarUint(encoder, one);
      encoding.writeUint8(encoder, 0x80 | 0x40 | 4);
      for (const one of [kiri.klien, kiri.clock, kanan.klien, kanan.clock]) encoding.writeVarUint(encoder, one);
      encoding.writeVarString(encoder, HURUF[Math.floor(Math.random() * HURUF.length)] ?? "a");
      encoding.writeVarUint(encoder, 0);
    });
    kiri = { klien, clock };
    clock += 1;
    return update;
  };
}
