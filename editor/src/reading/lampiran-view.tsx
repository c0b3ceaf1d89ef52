/** A lampiran: head, headings of any depth, text, tables, figures and sample forms. */
import type { Contoh, Gambar, IsiLampiran, Lampiran, Subjudul } from "@selaras/parsers";
import { IconPhotoOff } from "@tabler/icons-react";
import { Baris } from "./penutup-view.tsx";
import { useIndeks } from "./reading-context.ts";
import { locatorLampiran } from "./reading-index.ts";
import { blocksOfLampiran } from "./signature-lines.ts";
import { groupItems, Heading, IsiView } from "./unit-view.tsx";
import { withKeys } from "./with-keys.ts";

/** Draws one lampiran with everything under it. */
export function LampiranView({ lampiran }: { readonly lampiran: Lampiran }) {
  const indeks = useIndeks();
  const id = indeks.anchorFor(lampiran);
  const { kepala, tandaTangan } = blocksOfLampiran(lampiran.lines);
  return (
    <section id={id} data-tempat="" className="lampiran">
      <h2 className="visually-hidden">{locatorLampiran(lampiran)}</h2>
      <Baris className="lampiran-kepala" lines={kepala} />
      <IsiLampiranView isi={lampiran.children} level={3} />
      <Baris className="blok-kanan" lines={tandaTangan} />
    </section>
  );
}

function IsiLampiranView({ isi, level }: { readonly isi: readonly IsiLampiran[]; readonly level: number }) {
  return withKeys(groupItems(isi)).map(({ key, item: kelompok }) => {
    const pertama = kelompok[0];
    if (!pertama) return null;
    switch (pertama.type) {
      case "subjudul":
        return <SubjudulView key={key} subjudul={pertama} level={level} />;
      case "gambar":
        return <GambarView key={key} gambar={pertama} />;
      case "contoh":
        return <ContohView key={key} contoh={pertama} />;
      default:
        return (
          <IsiView
            key={key}
            isi={kelompok.filter((satu) => satu.type !== "subjudul" && satu.type !== "gambar" && satu.type !== "contoh")}
            level={level}
          />
        );
    }
  });
}

function SubjudulView({ subjudul, level }: { readonly subjudul: Subjudul; readonly level: number }) {
  const indeks = useIndeks();
  const id = indeks.anchorFor(subjudul);
  const label = subjudul.label?.value ?? subjudul.number;
  const bab = /^BAB\b/iu.test(label ?? "");
  return (
    <section id={id} data-tempat="" className={bab ? "subjudul subjudul-bab" : "subjudul"}>
      <Heading level={level} className="subjudul-kepala">
        {label ? (
          <a className="label" href={`#${id}`} tabIndex={-1} data-locator={indeks.locatorOf(subjudul)}>
            {label}
          </a>
        ) : null}{" "}
        <span className="subjudul-isi">{subjudul.heading.value}</span>
      </Heading>
      <IsiLampiranView isi={subjudul.children} level={level + 1} />
    </section>
  );
}

function GambarView({ gambar }: { readonly gambar: Gambar }) {
  return (
    <figure className="gambar">
      <div className="gambar-kosong">
        <IconPhotoOff size={28} stroke={1.5} aria-hidden />
        <p>Gambar{gambar.number ? ` ${gambar.number}` : ""} (tidak ada dalam salinan teks)</p>
      </div>
      <figcaption>{gambar.text.value}</figcaption>
    </figure>
  );
}

function ContohView({ contoh }: { readonly contoh: Contoh }) {
  return (
    <figure className="contoh">
      <figcaption className="contoh-judul">{contoh.title ? `Contoh: ${contoh.title}` : "Contoh"}</figcaption>
      {withKeys(contoh.lines).map(({ key, item }) => (
        <p key={key}>{item.value}</p>
      ))}
    </figure>
  );
}
