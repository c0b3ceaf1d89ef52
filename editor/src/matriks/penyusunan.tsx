/** How far the server is with comparing many regulations. */
import type { Progres } from "../api.ts";

export function Penyusunan({ progres: { selesai, jumlah } }: { readonly progres: Progres }) {
  return (
    <div className="penyusunan" role="status">
      <label htmlFor="penyusunan">
        Menyandingkan peraturan: {selesai} dari {jumlah} selesai. Halaman ini terbuka sendiri setelah semuanya siap.
      </label>
      <progress id="penyusunan" value={selesai} max={jumlah} />
    </div>
  );
}
