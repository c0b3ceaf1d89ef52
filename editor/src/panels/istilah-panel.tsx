/** The defined terms of a regulation as a list: the way to the definitions for whoever uses no pointer. */
import { TextInput } from "@mantine/core";
import { anchorOf, type Definisi } from "@selaras/parsers";
import { useState } from "react";

/** Every term with its meaning and its place; the field narrows the list. */
export function IstilahPanel({ definisi }: { readonly definisi: readonly Definisi[] }) {
  const [cari, setCari] = useState("");
  const kata = cari.trim().toLocaleLowerCase("id");
  const cocok = definisi.filter((satu) => `${satu.term} ${satu.abbreviation ?? ""}`.toLocaleLowerCase("id").includes(kata));
  if (definisi.length === 0) return <p className="panel-kosong">Peraturan ini tidak memuat definisi yang terbaca.</p>;
  return (
    <>
      <TextInput type="search" size="xs" label="Cari istilah" value={cari} onChange={(event) => setCari(event.currentTarget.value)} />
      <p className="panel-kosong" role="status">
        {cocok.length === 0 ? "Tidak ada istilah yang cocok. Periksa ejaannya." : `${cocok.length} istilah`}
      </p>
      <dl className="daftar-istilah">
        {cocok.map((satu) => (
          <div key={`${satu.at} ${satu.term}`}>
            <dt>
              {satu.term}
              {satu.abbreviation ? ` (${satu.abbreviation})` : ""}
            </dt>
            <dd>
              {satu.meaning} <a href={`#${anchorOf(satu.at)}`}>{satu.at}</a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
