/** What the register says of a law, as lines of a card. */
import type { KeteranganHukum } from "./keterangan-hukum.ts";

export function KeteranganView({ keterangan }: { readonly keterangan: KeteranganHukum }) {
  const { judul, lembaran, keadaan, kepastian, sumber } = keterangan;
  return (
    <dl className="hukum-keterangan">
      {judul === null ? null : <Baris nama="Tentang" isi={judul} />}
      {kepastian === null ? null : <Baris nama="Diundangkan dalam" isi={lembaran ?? "Tidak tercatat dalam register."} />}
      <Baris nama="Keadaan hari ini" isi={keadaan.teks} />
      {kepastian === null ? null : <Baris nama="Kepastian" isi={kepastian.teks} dugaan={kepastian.dugaan} />}
      {sumber === null ? null : <Baris nama="Sumber" isi={sumber} />}
    </dl>
  );
}

function Baris({ nama, isi, dugaan = false }: { readonly nama: string; readonly isi: string; readonly dugaan?: boolean }) {
  return (
    <div>
      <dt>{nama}</dt>
      <dd data-dugaan={dugaan || undefined}>{isi}</dd>
    </div>
  );
}
