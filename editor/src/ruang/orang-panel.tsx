/** Who is here, and where they write. */
import { UnstyledButton } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import type { Orang } from "../collaboration/orang.ts";
import { sebutTempat } from "./tempat.ts";

interface OrangPanelProps {
  readonly orang: readonly Orang[];
  readonly editor: Editor | null;
  /** Shows the unit with this id. */
  readonly onTuju: (satuan: string) => void;
}

/** A click on somebody leads to where their caret is. */
export function OrangPanel({ orang, editor, onTuju }: OrangPanelProps) {
  return (
    <section className="orang-panel" aria-label="Orang yang membuka rancangan ini">
      <h3 className="panel-judul">{orang.length === 1 ? "Hanya Anda di sini" : `${orang.length} orang di sini`}</h3>
      <ul className="orang-daftar">
        {orang.map((satu) => (
          <li key={satu.id}>
            <BarisOrang orang={satu} tempat={editor && satu.satuan ? sebutTempat(editor, satu.satuan) : null} onTuju={onTuju} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BarisOrangProps {
  readonly orang: Orang;
  readonly tempat: string | null;
  readonly onTuju: (satuan: string) => void;
}

function BarisOrang({ orang: { nama, warna, sendiri, satuan }, tempat, onTuju }: BarisOrangProps) {
  const isi = (
    <>
      <Inisial nama={nama} warna={warna} />
      <span className="orang-nama">
        {nama}
        {sendiri ? " (Anda)" : ""}
        {sendiri ? null : <span className="orang-tempat">{tempat ? `di ${tempat}` : "sedang membaca"}</span>}
      </span>
    </>
  );
  if (sendiri || satuan === null || tempat === null) return <div className="orang-baris">{isi}</div>;
  return (
    <UnstyledButton className="orang-baris" onClick={() => onTuju(satuan)}>
      {isi}
      <span className="visually-hidden">. Menuju ke tempat itu</span>
    </UnstyledButton>
  );
}

/** `Siti Rahayu, S.H.` gives `SR` on the colour of the person. */
export function Inisial({ nama, warna }: { readonly nama: string; readonly warna: string }) {
  const kata = (nama.split(",")[0] ?? "").split(/\s+/u).filter((satu) => /^\p{L}/u.test(satu));
  const huruf = [kata[0], kata.length > 1 ? kata.at(-1) : undefined].map((satu) => satu?.[0] ?? "").join("");
  return (
    // The letters are drawn by the stylesheet: as text they would be a name of the button around them that nobody can say.
    <span className="orang-inisial" style={{ backgroundColor: warna }} data-inisial={huruf.toLocaleUpperCase("id") || "?"} aria-hidden />
  );
}
