/** The closing: order to promulgate, place and date, signers, gazette; and the elucidation. */
import type { Penjelasan, Penutup, Teks } from "@selaras/parsers";
import { blocksOfPenutup } from "./signature-lines.ts";
import { TeksView } from "./teks-view.tsx";
import { withKeys } from "./with-keys.ts";

/** Signers stand where the printed gazette has them: enactment right, promulgation left. */
export function PenutupView({ penutup }: { readonly penutup: Penutup }) {
  const { penetapan, pengundangan, lembaran } = blocksOfPenutup(penutup.lines);
  return (
    <section id="penutup" data-tempat="" aria-label="Penutup" className="penutup">
      {penutup.perintahPengundangan ? (
        <p>
          <TeksView teks={penutup.perintahPengundangan.value} />
        </p>
      ) : null}
      <Baris className="blok-kanan" lines={penetapan} />
      <Baris className="blok-kiri" lines={pengundangan} />
      <Baris className="blok-lembaran" lines={lembaran} />
    </section>
  );
}

/** The elucidation: its head, the general part, then Pasal by Pasal. */
export function PenjelasanView({ penjelasan }: { readonly penjelasan: Penjelasan }) {
  return (
    <section id="penjelasan" data-tempat="" aria-label="Penjelasan" className="penjelasan">
      <Baris className="penjelasan-kepala" lines={penjelasan.lines} />
      {penjelasan.umum.label ? <h3>{penjelasan.umum.label.value}</h3> : null}
      <Paragraf texts={penjelasan.umum.texts} />
      {penjelasan.pasal.label ? <h3>{penjelasan.pasal.label.value}</h3> : null}
      {penjelasan.pasal.entries.map(({ label, number, texts }) => (
        <div key={number} id={`penjelasan-pasal-${number.toLowerCase()}`}>
          <h4>{label.value}</h4>
          <Paragraf texts={texts} />
        </div>
      ))}
    </section>
  );
}

function Paragraf({ texts }: { readonly texts: readonly Teks[] }) {
  return withKeys(texts).map(({ key, item }) => (
    <p key={key}>
      <TeksView teks={item.value} />
    </p>
  ));
}

/** Lines that belong together and are not broken anew. */
export function Baris({ lines, className }: { readonly lines: readonly Teks[]; readonly className: string }) {
  if (lines.length === 0) return null;
  return (
    <div className={className}>
      {withKeys(lines).map(({ key, item }) => (
        <p key={key}>{item.value}</p>
      ))}
    </div>
  );
}
