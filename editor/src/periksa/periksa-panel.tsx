/** The panel *Periksa*: what the drafting rules find, with fixes, and what somebody set aside. */
import { Loader } from "@mantine/core";
import type { RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { bolehMenulis } from "../rancangan/peran.ts";
import { DisisihkanDaftar } from "./disisihkan-daftar.tsx";
import { PeriksaIsi } from "./periksa-isi.tsx";
import { tokoPeriksaDari, usePotretPeriksa } from "./use-periksa.ts";
import "../matriks/hubungan.css";
import "../rancangan/panel-rancangan.css";
import "./periksa.css";

interface PeriksaPanelProps {
  /** `null` until the draft is open; made with `tandaPeriksa`. */
  readonly editor: Editor | null;
  readonly rancangan: RancanganRinci;
}

export function PeriksaPanel({ editor, rancangan }: PeriksaPanelProps) {
  if (editor === null) return <p className="panel-lunak">Pemeriksaan dimulai setelah naskah terbuka.</p>;
  return <Terbuka editor={editor} rancangan={rancangan} />;
}

function Terbuka({ editor, rancangan }: PeriksaPanelProps & { readonly editor: Editor }) {
  const toko = tokoPeriksaDari(editor);
  const { hasil, gagal, kesampingan, kini } = usePotretPeriksa(toko);
  const menulis = bolehMenulis(rancangan.peran) && rancangan.diarsipkan === null;
  const disisihkan = (
    <DisisihkanDaftar
      editor={editor}
      toko={toko}
      disisihkan={hasil?.disisihkan ?? []}
      kesampingan={kesampingan}
      rancangan={rancangan.id}
      menulis={menulis}
    />
  );
  return (
    <section className="periksa" aria-label="Periksa teknik penyusunan">
      {gagal === null ? null : (
        <p className="panel-lunak" role="alert">
          Pemeriksaan terakhir tidak selesai. Naskah Anda tidak terpengaruh; pemeriksaan diulang pada perubahan berikutnya.
        </p>
      )}
      {hasil === null && gagal === null ? (
        <p className="panel-lunak" role="status">
          <Loader size="xs" aria-hidden /> Memeriksa naskah …
        </p>
      ) : null}
      {hasil === null ? (
        disisihkan
      ) : (
        <PeriksaIsi editor={editor} toko={toko} hasil={hasil} kini={kini} rancangan={rancangan.id} menulis={menulis}>
          {disisihkan}
        </PeriksaIsi>
      )}
    </section>
  );
}
