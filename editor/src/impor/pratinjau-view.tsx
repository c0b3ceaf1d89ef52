/** The document that the file becomes, as the editor draws it, with the numbers that it will have. */
import type { DokumenRancangan, GambarDokumen, IsiRancangan, IsiSatuan, Satuan, TabelDokumen } from "@selaras/parsers";
import { memo, useMemo } from "react";
import { withKeys } from "../reading/with-keys.ts";
import { alamatGambarImpor } from "./alamat-impor.ts";
import { type NomorPratinjau, nomorPratinjau } from "./susun-pratinjau.ts";

/** How the doubts of a unit stand. */
export type TandaRagu = "ragu" | "putus";

interface PratinjauViewProps {
  readonly impor: string;
  readonly dokumen: DokumenRancangan;
  /** By the id of the unit. */
  readonly ragu: ReadonlyMap<string, TandaRagu>;
}

export const PratinjauView = memo(function PratinjauView({ impor, dokumen, ragu }: PratinjauViewProps) {
  const nomor = useMemo(() => nomorPratinjau(dokumen), [dokumen]);
  return <Isi impor={impor} isi={dokumen.content} nomor={nomor} ragu={ragu} />;
});

interface IsiProps {
  readonly impor: string;
  readonly isi: readonly IsiRancangan[];
  readonly nomor: ReadonlyMap<string, NomorPratinjau>;
  readonly ragu: ReadonlyMap<string, TandaRagu>;
}

function Isi({ impor, isi, nomor, ragu }: IsiProps) {
  const common = { impor, nomor, ragu };
  return isi.map((satu) => {
    switch (satu.type) {
      case "satuan":
        return <SatuanView key={satu.attrs.id} satuan={satu} ragu={ragu.get(satu.attrs.id)} {...(nomor.get(satu.attrs.id) ?? TANPA)} />;
      case "gambar":
        return <GambarView key={satu.attrs.id} impor={impor} gambar={satu} />;
      case "table":
        return <TabelPratinjau key={satu.attrs.id} tabel={satu} {...common} />;
      default:
        return (
          <div key={satu.attrs.id} data-contoh="">
            <Isi isi={satu.content} {...common} />
          </div>
        );
    }
  });
}

const TANPA: NomorPratinjau = { label: "", kepala: "", takuk: 0 };

interface SatuanViewProps extends NomorPratinjau {
  readonly satuan: Satuan;
  readonly ragu: TandaRagu | undefined;
}

/** Numbers are attributes that the style sheet of the editor shows; an absent one must not be written. */
const SatuanView = memo(function SatuanView({ satuan: { attrs, content = [] }, label, kepala, takuk, ragu }: SatuanViewProps) {
  return (
    <p
      data-satuan=""
      data-id={attrs.id}
      data-jenis={attrs.jenis}
      data-letak={attrs.letak ?? undefined}
      data-tercetak={attrs.tercetak ?? undefined}
      data-label={label || undefined}
      data-kepala={kepala || undefined}
      data-takuk={takuk || undefined}
      data-kosong={content.length === 0 ? "" : undefined}
      data-ragu={ragu}
    >
      {withKeys(content).map(({ key, item }) => (
        <Kata key={key} isi={item} />
      ))}
    </p>
  );
});

function Kata({ isi }: { readonly isi: IsiSatuan }) {
  const teks = isi.type === "text" ? isi.text : isi.attrs.cadangan;
  const tebal = isi.marks?.some(({ type }) => type === "bold") ? <strong>{teks}</strong> : teks;
  return isi.marks?.some(({ type }) => type === "italic") ? <em>{tebal}</em> : tebal;
}

/** Pictures are named by their place in the file; any other address is never fetched. */
function GambarView({ impor, gambar: { attrs } }: { readonly impor: string; readonly gambar: GambarDokumen }) {
  const n = /^gambar:(\d{1,4})$/u.exec(attrs.src)?.[1];
  if (n === undefined) return <p className="impor-lunak">[Gambar: {attrs.alt || "tanpa keterangan"}]</p>;
  return <img data-gambar="" src={alamatGambarImpor(impor, Number(n))} alt={attrs.alt || "Gambar tanpa keterangan"} loading="lazy" />;
}

function TabelPratinjau({ tabel, ...common }: Omit<IsiProps, "isi"> & { readonly tabel: TabelDokumen }) {
  return (
    <div className="tableWrapper">
      <table>
        <tbody>
          {withKeys(tabel.content).map((baris) => (
            <tr key={baris.key}>
              {withKeys(baris.item.content).map(({ key, item: { type, attrs, content } }) => {
                const Sel = type === "tableHeader" ? "th" : "td";
                return (
                  <Sel key={key} colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
                    <Isi isi={content} {...common} />
                  </Sel>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
