/** Where a reviewed text was read. */
import { IconExternalLink } from "@tabler/icons-react";
import { sumberTelaah } from "./sebutan-penelaahan.ts";

/** Only a web address becomes a link; anything else stays text. */
export function AlamatNaskah({ alamat }: { readonly alamat: string }) {
  const { tautan, tulisan } = sumberTelaah(alamat);
  if (tautan === null) return <span className="telaah-alamat">{tulisan}</span>;
  return (
    <a className="telaah-alamat" href={tautan} target="_blank" rel="noreferrer noopener">
      {tulisan}
      <IconExternalLink size={14} aria-hidden />
      <span className="visually-hidden"> (membuka tab baru)</span>
    </a>
  );
}
