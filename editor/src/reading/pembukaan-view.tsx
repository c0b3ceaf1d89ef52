/** What stands above the body: names and number, the preamble in columns, and the enacting words. */
import type { Dasar, Judul, Pembukaan } from "@selaras/parsers";
import { TeksView } from "./teks-view.tsx";
import { withKeys } from "./with-keys.ts";

/** The centred lines of the title; not a heading, because the page has its own. */
export function JudulView({ judul }: { readonly judul: Judul }) {
  return (
    <header className="judul-naskah">
      {withKeys(judul.lines).map(({ key, item }) => (
        <p key={key}>{item.value}</p>
      ))}
    </header>
  );
}

/** Menimbang, Mengingat and Memperhatikan stand in columns, as in the printed gazette. */
export function PembukaanView({ pembukaan }: { readonly pembukaan: Pembukaan }) {
  return (
    <section id="pembukaan" data-tempat="" aria-label="Pembukaan" className="pembukaan">
      {withKeys(pembukaan.lines).map(({ key, item }) => (
        <p key={key} className="baris-tengah">
          {item.value}
        </p>
      ))}
      <DasarList nama="Menimbang" dasar={pembukaan.menimbang} />
      <DasarList nama="Mengingat" dasar={pembukaan.mengingat} />
      <DasarList nama="Memperhatikan" dasar={pembukaan.memperhatikan} />
      {pembukaan.menetapkan ? (
        <>
          <p className="baris-tengah memutuskan">MEMUTUSKAN:</p>
          <div className="dasar">
            <p className="dasar-nama">Menetapkan</p>
            <p className="dasar-titik">:</p>
            <p className="dasar-isi">{pembukaan.menetapkan.value}</p>
          </div>
        </>
      ) : null}
    </section>
  );
}

function DasarList({ nama, dasar }: { readonly nama: string; readonly dasar: readonly Dasar[] }) {
  if (dasar.length === 0) return null;
  return (
    <div className="dasar" id={nama.toLowerCase()}>
      <p className="dasar-nama">{nama}</p>
      <p className="dasar-titik" aria-hidden>
        :
      </p>
      <ol className="rincian dasar-isi">
        {withKeys(dasar).map(({ key, item: satu }) => (
          <li key={key} className="unit">
            <span className="label">{satu.label?.value ?? satu.number ?? ""}</span>
            <p className="unit-isi">
              <TeksView teks={satu.text.value} locator={`${nama} ${satu.number ?? ""}`.trim()} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
