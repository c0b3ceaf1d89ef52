/** The panel *Deviasi*: the draft against its acuan, while it is written. */
import { Loader } from "@mantine/core";
import { isNaskahKerja, type RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { Gagal } from "../gagal.tsx";
import { AcuanSelect } from "../matriks/acuan-select.tsx";
import { DeviasiIsi } from "./deviasi-isi.tsx";
import { tokoDari, useAcuan, usePotret, usePustaka } from "./use-deviasi.ts";

interface DeviasiPanelProps {
  /** `null` until the draft is open; made with `tandaDeviasi`. */
  readonly editor: Editor | null;
  readonly rancangan: RancanganRinci;
}

const KEPT = "Naskah Anda tidak terpengaruh dan tetap dapat ditulis.";

/** The list; what goes on while it is not shown is `DeviasiNaskah`. */
export function DeviasiPanel({ editor, rancangan }: DeviasiPanelProps) {
  if (editor === null) return <p className="deviasi-catatan">Perbandingan dengan acuan dimulai setelah naskah terbuka.</p>;
  return <Terbuka editor={editor} rancangan={rancangan} />;
}

function Terbuka({ editor, rancangan }: DeviasiPanelProps & { readonly editor: Editor }) {
  const toko = tokoDari(editor);
  const potret = usePotret(toko);
  const daftar = usePustaka();
  const acuan = useAcuan(toko, rancangan);
  const gagal = acuan.hasil?.ok === false ? acuan.hasil.galat : null;
  return (
    <div className="deviasi">
      <div className="deviasi-acuan">
        {daftar.length > 0 ? <AcuanSelect daftar={daftar} acuan={acuan.id} onChange={toko.pilihAcuan} /> : null}
        {potret.acuan && isNaskahKerja(potret.acuan.asal) ? <NaskahKerja catatan={potret.acuan.catatan} /> : null}
      </div>
      {gagal ? <Gagal galat={gagal} tersimpan={KEPT} onRetry={acuan.retry} /> : null}
      {potret.gagal === null ? null : (
        <p className="deviasi-catatan" role="alert">
          Perbandingan terakhir tidak selesai. {KEPT} Perbandingan diulang pada perubahan berikutnya.
        </p>
      )}
      {gagal === null && potret.hasil === null && potret.gagal === null ? <Menunggu /> : null}
      {potret.hasil === null ? null : <DeviasiIsi editor={editor} toko={toko} hasil={potret.hasil} dibuka={potret.dibuka} />}
    </div>
  );
}

function NaskahKerja({ catatan }: { readonly catatan: string | null }) {
  return (
    <details className="deviasi-naskah-kerja">
      <summary>Acuan: naskah kerja, bukan resmi</summary>
      <p>{catatan ?? "Kata-katanya disusun dari kutipan yang terbit dan dari peraturan daerah; asal tiap ketentuan ditandai."}</p>
    </details>
  );
}

function Menunggu() {
  return (
    <p className="deviasi-catatan">
      <Loader size="xs" aria-hidden /> Membandingkan naskah dengan acuan …
    </p>
  );
}
