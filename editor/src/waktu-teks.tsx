/** A time in the text of a page: how long ago, and exactly when. */
import { waktuLengkap, waktuRelatif } from "./waktu.ts";

/** The exact time stands below, not in a tooltip only: not everybody can hover. */
export function WaktuTeks({ iso, kini }: { readonly iso: string; readonly kini: Date }) {
  const [relatif, lengkap] = [waktuRelatif(iso, kini), waktuLengkap(iso)];
  return (
    <time dateTime={iso} className="waktu">
      {lengkap.startsWith(relatif) ? null : <span>{relatif}</span>}
      <span className="waktu-lengkap">{lengkap}</span>
    </time>
  );
}
