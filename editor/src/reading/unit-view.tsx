/** The numbered units of the body: Bab, Bagian, Paragraf and Pasal centred, ayat and items with hanging labels. */
import type { IsiLampiran, Prosa, Tabel, Unit } from "@selaras/parsers";
import { createElement, type ReactNode } from "react";
import { AsalMark } from "./asal-mark.tsx";
import { useIndeks } from "./reading-context.ts";
import { isUnit } from "./reading-index.ts";
import { TabelView } from "./tabel-view.tsx";
import { TeksView } from "./teks-view.tsx";
import { withKeys } from "./with-keys.ts";

/** Heading of a level below the page's own `h1`; HTML ends at six. */
export function Heading({
  level,
  children,
  className,
}: {
  readonly level: number;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return createElement(`h${Math.min(6, level)}`, { className }, children);
}

const isCentred = ({ type }: Unit): boolean => type === "bab" || type === "bagian" || type === "paragraf" || type === "pasal";

/** Draws a mixed list of units, prose and tables; consecutive items become one list. `level` is that of the next heading. */
export function IsiView({ isi, level }: { readonly isi: readonly (Unit | Prosa | Tabel)[]; readonly level: number }) {
  return withKeys(groupItems(isi)).map(({ key, item: kelompok }) => {
    const pertama = kelompok[0];
    if (!pertama) return null;
    if (!isUnit(pertama))
      return pertama.type === "tabel" ? (
        <TabelView key={key} tabel={pertama} />
      ) : (
        <p key={key} className="prosa">
          <TeksView teks={pertama.text.value} />
        </p>
      );
    if (isCentred(pertama)) return <CentredUnit key={key} unit={pertama} level={level} />;
    return (
      <ol key={key} className="rincian">
        {withKeys(kelompok.filter(isUnit)).map((butir) => (
          <ItemUnit key={butir.key} unit={butir.item} level={level} />
        ))}
      </ol>
    );
  });
}

/** Puts consecutive items (ayat, huruf, angka, butir) together; everything else stays alone. */
export function groupItems<T extends IsiLampiran | Prosa | Tabel>(isi: readonly T[]): readonly (readonly T[])[] {
  const isItem = (simpul: T | undefined) => simpul !== undefined && isUnit(simpul) && !isCentred(simpul);
  const hasil: T[][] = [];
  for (const simpul of isi) {
    const terakhir = hasil.at(-1);
    if (terakhir && isItem(simpul) && isItem(terakhir[0])) terakhir.push(simpul);
    else hasil.push([simpul]);
  }
  return hasil;
}

function CentredUnit({ unit, level }: { readonly unit: Unit; readonly level: number }) {
  const indeks = useIndeks();
  const id = indeks.anchorFor(unit);
  const locator = indeks.locatorOf(unit);
  return (
    <section id={id} className={`unit unit-${unit.type}`} data-tempat="" data-langkah={unit.type === "pasal" ? "pasal" : undefined}>
      <AsalMark locator={locator} />
      <Heading level={level} className="unit-kepala">
        <a className="label" href={`#${id}`} data-locator={locator} title={`Salin tautan ke ${locator}`}>
          {unit.label?.value ?? unit.number}
        </a>
        <Diharapkan unit={unit} />
        {unit.heading ? <span className="unit-judul">{unit.heading.value}</span> : null}
      </Heading>
      <UnitBody unit={unit} locator={locator} level={level + 1} />
    </section>
  );
}

function ItemUnit({ unit, level }: { readonly unit: Unit; readonly level: number }) {
  const indeks = useIndeks();
  const id = indeks.anchorFor(unit);
  const locator = indeks.locatorOf(unit);
  return (
    <li id={id} className={`unit unit-${unit.type}`} data-langkah="ketentuan">
      {/* Reached with Shift+J and Shift+K; as tab stops, the labels of ayat and items would be hundreds. */}
      <a className="label" href={`#${id}`} tabIndex={-1} data-locator={locator} title={`Salin tautan ke ${locator}`}>
        {unit.label?.value ?? unit.number ?? "–"}
      </a>
      <div className="unit-isi">
        <AsalMark locator={locator} />
        <Diharapkan unit={unit} />
        {unit.heading ? <p className="unit-judul-butir">{unit.heading.value}</p> : null}
        <UnitBody unit={unit} locator={locator} level={level} />
      </div>
    </li>
  );
}

function UnitBody({ unit, locator, level }: { readonly unit: Unit; readonly locator: string; readonly level: number }) {
  return (
    <>
      {unit.text ? (
        <p>
          <TeksView teks={unit.text.value} locator={locator} />
        </p>
      ) : null}
      {unit.children.length > 0 ? <IsiView isi={unit.children} level={level} /> : null}
      {unit.closing ? (
        <p>
          <TeksView teks={unit.closing.value} locator={locator} field="closing" />
        </p>
      ) : null}
    </>
  );
}

function Diharapkan({ unit }: { readonly unit: Unit }) {
  if (unit.expected === undefined) return null;
  return (
    <small className="diharapkan">
      tercetak {unit.number ?? "tanpa nomor"}, diharapkan {unit.expected}
    </small>
  );
}
