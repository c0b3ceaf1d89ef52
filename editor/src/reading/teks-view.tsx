/** A text of the regulation with its references and defined terms. The text is always text, never HTML. */
import { type Acuan, anchorOf } from "@selaras/parsers";
import { IconLinkOff } from "@tabler/icons-react";
import { memo } from "react";
import { useIndeks } from "./reading-context.ts";
import { bagianAcuan, segmentsOf } from "./segments.ts";
import { withKeys } from "./with-keys.ts";

interface TeksViewProps {
  readonly teks: string;
  /** Locator of the unit the text belongs to; references are found through it. */
  readonly locator?: string;
  readonly field?: Acuan["field"];
}

/** Draws `teks`; inside the definition of a term that term itself is not marked. */
export const TeksView = memo(function TeksView({ teks, locator = "", field = "text" }: TeksViewProps) {
  const indeks = useIndeks();
  const { definisi } = indeks.naskah.peraturan;
  const istilah = indeks.istilahIn(teks).filter((satu) => satu.definisi.at !== locator);
  return withKeys(segmentsOf(teks, indeks.acuanIn(locator, field), istilah)).map(({ key, item: segmen }) => {
    switch (segmen.jenis) {
      case "acuan":
        return <AcuanView key={key} acuan={segmen.acuan} teks={segmen.teks} />;
      case "istilah":
        return (
          // No tab stop: a page has hundreds of terms. By keyboard they are read in the panel Istilah.
          <span key={key} className="istilah" data-istilah={definisi.indexOf(segmen.definisi)}>
            {segmen.teks}
          </span>
        );
      default:
        return segmen.teks;
    }
  });
});

const describe = (locators: readonly string[]): string => `Menuju ${locators.join(", ")}`;

function AcuanView({ acuan, teks }: { readonly acuan: Acuan; readonly teks: string }) {
  if (acuan.state === "luar" || (acuan.kind === "peraturan" && acuan.state === "diri-sendiri"))
    return (
      <span className="acuan-luar" title={acuan.law ? `Peraturan lain: ${acuan.law}` : undefined}>
        {teks}
      </span>
    );
  const semua = acuan.targets.map((target) => target.locator);
  // Offsets and `raw` come from the parser; should they ever disagree, the text on the page is the one that counts.
  const bagian = acuan.raw === teks ? bagianAcuan(acuan) : [{ teks, target: acuan.targets[0] ?? null }];
  return (
    <>
      {withKeys(bagian).map(({ key, item: satu }) => {
        if (!satu.target) return <span key={key}>{satu.teks}</span>;
        if (satu.target.state === "tanpa-sasaran") return <AcuanHilang key={key} teks={satu.teks} locator={satu.target.locator} />;
        if (satu.target.state === "luar")
          return (
            <span key={key} className="acuan-luar" title={acuan.law ? `Peraturan lain: ${acuan.law}` : undefined}>
              {satu.teks}
            </span>
          );
        const title = describe(bagian.length === 1 ? semua : [satu.target.locator]);
        return (
          <a key={key} className="acuan" href={`#${anchorOf(satu.target.locator)}`} title={title}>
            {satu.teks}
            {satu.target.state === "diri-sendiri" ? <span className="tanda-acuan"> (menunjuk diri sendiri)</span> : null}
          </a>
        );
      })}
    </>
  );
}

function AcuanHilang({ teks, locator }: { readonly teks: string; readonly locator: string }) {
  return (
    <span className="acuan-hilang" title={`${locator} tidak ditemukan dalam naskah ini`}>
      {teks}
      <span className="tanda-acuan">
        <IconLinkOff size={13} aria-hidden /> Sasaran tidak ada
      </span>
    </span>
  );
}
