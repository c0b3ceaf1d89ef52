/** What has to be known of the whole row: its notes, and how the other regions word it. */
import type { BarisRingkas, MatriksRingkas } from "@selaras/parsers";
import { useMuatan } from "../api-context.tsx";
import { alamatBaris } from "./alamat-matriks.ts";
import { catatanOf } from "./ringkas.ts";

interface LaciBarisProps {
  readonly ringkas: MatriksRingkas;
  readonly baris: BarisRingkas;
  readonly query: string;
  readonly versi: number;
}

/** Wordings and names beyond these are counted: with 552 regions nobody reads all of them here. */
const WORDINGS = 6;
const NAMES = 12;

export function LaciBaris({ ringkas, baris, query, versi }: LaciBarisProps) {
  const { hasil } = useMuatan(alamatBaris(query, baris.locator, versi));
  const mayoritas = hasil?.ok ? hasil.nilai.mayoritas : null;
  const catatan = catatanOf(baris);
  if (catatan.length === 0) return null;
  return (
    <section aria-labelledby="laci-baris" className="laci-bagian">
      <h3 id="laci-baris">Catatan dan rumusan daerah lain</h3>
      <ul>
        {catatan.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      {mayoritas && mayoritas.rumusan.length > 0 ? (
        <ol className="laci-rumusan">
          {mayoritas.rumusan.slice(0, WORDINGS).map(({ teks, kolom }) => (
            <li key={teks}>
              <p className="laci-daerah">
                {kolom.length} daerah: {namesOf(ringkas, kolom)}
              </p>
              <p>{teks}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {mayoritas && mayoritas.rumusan.length > WORDINGS ? (
        <p>{mayoritas.rumusan.length - WORDINGS} rumusan lain tidak ditampilkan.</p>
      ) : null}
      {hasil?.ok === false ? <p>Rumusan daerah lain belum dapat dimuat. {hasil.galat.tindakan}</p> : null}
    </section>
  );
}

function namesOf({ kolom }: MatriksRingkas, places: readonly number[]): string {
  const names = places.slice(0, NAMES).flatMap((at) => kolom[at]?.nama ?? []);
  return places.length > NAMES ? `${names.join(", ")}, dan ${places.length - NAMES} lainnya` : names.join(", ");
}
