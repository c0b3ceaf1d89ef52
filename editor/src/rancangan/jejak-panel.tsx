/** Who did what with a draft, newest first. Nobody can change it. */
import { Button } from "@mantine/core";
import type { Jejak, RancanganRinci } from "@selaras/parsers";
import { useState } from "react";
import { useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { waktuLengkap } from "../waktu.ts";
import { alamatJejak } from "./alamat-rancangan.ts";
import { kalimatJejak } from "./jejak-kalimat.ts";
import "./panel-rancangan.css";

/** More lines are shown when somebody asks for them. */
const SHOWN = 50;

export function JejakPanel({ rancangan }: { readonly rancangan: RancanganRinci }) {
  const { hasil, segarkan } = useTerbaru(alamatJejak(rancangan.id));
  const [shown, setShown] = useState(SHOWN);
  return (
    <div className="panel-rancangan">
      <p className="panel-lunak">Perbuatan penting atas rancangan ini. Suntingan naskah tercatat di dalam versi, bukan di sini.</p>
      {hasil === undefined ? (
        <div aria-hidden>
          <BalokTunggu height="2.5rem" gap={6} />
        </div>
      ) : null}
      {hasil?.ok === false ? <Gagal galat={hasil.galat} tersimpan="Jejak di server tetap ada." onRetry={() => void segarkan()} /> : null}
      {hasil?.ok ? <Daftar jejak={hasil.nilai.slice(0, shown)} /> : null}
      {hasil?.ok && hasil.nilai.length > shown ? (
        <Button variant="default" size="xs" onClick={() => setShown((before) => before + SHOWN)}>
          Tampilkan yang lebih lama ({hasil.nilai.length - shown})
        </Button>
      ) : null}
    </div>
  );
}

function Daftar({ jejak }: { readonly jejak: readonly Jejak[] }) {
  if (jejak.length === 0) return <p>Belum ada catatan.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel around it scrolls, and holds nothing else to focus
    <ol className="jejak" tabIndex={0}>
      {jejak.map((satu) => (
        <li key={satu.urut}>
          {kalimatJejak(satu)}
          <time dateTime={satu.pada} className="panel-lunak">
            {waktuLengkap(satu.pada)}
          </time>
        </li>
      ))}
    </ol>
  );
}
