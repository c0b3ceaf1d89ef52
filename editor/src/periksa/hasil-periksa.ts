/** What is known of the findings in the draft, as the page shows it. Pure. */
import { type Keparahan, type KesampinganTersaji, pisahkan, type TemuanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { terapkanUbahan } from "../checking/ubahan.ts";
import type { HasilPekerjaPeriksa, RingkasKaidah } from "./pesan-periksa.ts";

/** What the last check told, whoever set what aside. */
export interface TemuanNaskahKini {
  /** In the order of the draft. */
  readonly temuan: readonly TemuanRancangan[];
  readonly kaidah: ReadonlyMap<string, RingkasKaidah>;
  /** The text that each unit named by a finding had when it was checked. */
  readonly teks: ReadonlyMap<string, string>;
  readonly lama: number;
}

export interface TemuanDisisihkan {
  readonly temuan: TemuanRancangan;
  readonly kesampingan: KesampinganTersaji;
}

export interface HasilPeriksaTampil extends TemuanNaskahKini {
  /** Those that nobody set aside. */
  readonly terbuka: readonly TemuanRancangan[];
  readonly disisihkan: readonly TemuanDisisihkan[];
  /** Of `terbuka`. */
  readonly jumlah: Readonly<Record<Keparahan, number>>;
  /** `terbuka` by the unit they are shown at. */
  readonly diSatuan: ReadonlyMap<string, readonly TemuanRancangan[]>;
}

/** The last findings with what a newer answer changes; `terkirim` are the blocks that were checked. */
export function temuanSesudah(lama: TemuanNaskahKini | null, baru: HasilPekerjaPeriksa, terkirim: readonly Node[]): TemuanNaskahKini {
  const temuan = terapkanUbahan(lama?.temuan ?? [], baru.ruas);
  const kaidah = baru.kaidah.length === 0 && lama !== null ? lama.kaidah : new Map([...(lama?.kaidah ?? []), ...baru.kaidah]);
  return { temuan, kaidah, teks: teksTersebut(temuan, terkirim), lama: baru.lama };
}

/** Texts of the units that findings and their fixes name, inside of tables and forms as well. */
function teksTersebut(temuan: readonly TemuanRancangan[], blok: readonly Node[]): ReadonlyMap<string, string> {
  const dicari = new Set<string>();
  for (const { id, perbaikan } of temuan) {
    if (id !== null) dicari.add(id);
    for (const satu of perbaikan?.suntingan ?? []) dicari.add(satu.id);
  }
  const found = new Map<string, string>();
  const baca = (node: Node): void => {
    const id: unknown = node.attrs.id;
    if (node.isTextblock) {
      if (typeof id === "string" && dicari.has(id)) found.set(id, node.textContent);
    } else node.forEach(baca);
  };
  for (const node of blok) baca(node);
  return found;
}

/** The findings without those that were set aside. */
export function tampilkanTemuan(kini: TemuanNaskahKini, kesampingan: readonly KesampinganTersaji[]): HasilPeriksaTampil {
  const asal = new Map(
    kesampingan.map((satu) => {
      const { kaidah, kunci, alasan, oleh, pada } = satu;
      return [{ kaidah, kunci, alasan, oleh: oleh.nama, waktu: pada }, satu];
    }),
  );
  const { temuan: terbuka, dikesampingkan } = pisahkan(kini, [...asal.keys()]);
  const jumlah: Record<Keparahan, number> = { kritis: 0, tinggi: 0, sedang: 0, rendah: 0, info: 0 };
  const diSatuan = new Map<string, TemuanRancangan[]>();
  for (const temuan of terbuka) {
    jumlah[temuan.keparahan]++;
    if (temuan.id === null) continue;
    const ada = diSatuan.get(temuan.id);
    if (ada === undefined) diSatuan.set(temuan.id, [temuan]);
    else ada.push(temuan);
  }
  const disisihkan = dikesampingkan.flatMap(({ temuan, kesampingan: putusan }) => {
    const satu = asal.get(putusan as never);
    return satu === undefined ? [] : [{ temuan, kesampingan: satu }];
  });
  return { ...kini, terbuka, disisihkan, jumlah, diSatuan };
}
