/** What stands in a cell: relation, marks, kinds of deviation, place, and the words that differ. */
import type { Sel } from "@selaras/parsers";
import { IconBookmark, IconEye, IconUserCheck } from "@tabler/icons-react";
import { DiffView } from "./diff-view.tsx";
import { HubunganTanda } from "./hubungan.tsx";
import type { SelRingkas } from "./ringkas.ts";
import { SEBUTAN_JENIS } from "./sebutan.ts";
import { shortDiff } from "./short-diff.ts";

interface SelViewProps {
  readonly ringkas: SelRingkas;
  /** `undefined` while its column is under way. */
  readonly rinci: Sel | undefined;
  /** Who decided on it, `null` where nobody did. */
  readonly dikoreksi: string | null;
}

/** The types are words with an icon; colour only repeats them. */
export function SelView({ ringkas, rinci, dikoreksi }: SelViewProps) {
  // a comma more or less is no deviation, and a mark for it beside the word Sesuai would only puzzle
  const beda = rinci && ringkas.hubungan !== "sesuai" ? shortDiff(rinci.beda) : [];
  const jenis = ringkas.hubungan === "tidak-ada" ? [] : ringkas.jenis;
  // The counterpart's place first: in a narrow cell it is what a reader looks up.
  const keterangan = [ringkas.tempat, jenis.map((satu) => SEBUTAN_JENIS[satu]).join(", ")].filter(Boolean).join(" · ");
  return (
    <>
      <span className="matriks-tempat">
        <HubunganTanda hubungan={ringkas.hubungan} />
        <SelTanda ringkas={ringkas} dikoreksi={dikoreksi} />
      </span>
      {keterangan ? (
        <span className="matriks-jenis" title={keterangan}>
          {keterangan}
        </span>
      ) : null}
      {rinci === undefined && ringkas.tempat ? <span className="matriks-menunggu" aria-hidden /> : null}
      {beda.length > 0 ? (
        <span className="matriks-teks">
          <DiffView beda={beda} />
        </span>
      ) : null}
    </>
  );
}

/** The marks of a cell besides its relation, each an icon with a word. */
export function SelTanda({ ringkas, dikoreksi }: Pick<SelViewProps, "ringkas" | "dikoreksi">) {
  return (
    <>
      {ringkas.usulan ? <span className="usulan">usulan</span> : null}
      {ringkas.lampiran ? (
        <span className="tanda">
          <IconBookmark size={13} aria-hidden /> di lampiran
        </span>
      ) : null}
      {ringkas.saksiTunggal ? (
        <span className="tanda" title="Rumusan acuan di sini hanya diketahui dari peraturan ini; kesesuaiannya tidak dihitung.">
          <IconEye size={13} aria-hidden /> saksi tunggal
        </span>
      ) : null}
      {dikoreksi === null ? null : (
        <span className="tanda" title={`Dikoreksi oleh ${dikoreksi}`}>
          <IconUserCheck size={13} aria-hidden /> dikoreksi<span className="visually-hidden"> oleh {dikoreksi}</span>
        </span>
      )}
    </>
  );
}
