/** Sites whose pages are read by themselves. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";

export function BagianSitus({ situs }: { readonly situs: readonly string[] }) {
  const { tanyaMesin } = usePeramban();
  const [galat, setGalat] = useState<string | null>(null);
  const hapus = async (asal: string) => {
    const jawab = await tanyaMesin({ untuk: "mesin", apa: "situs", asal, aktif: false });
    setGalat(isGalat(jawab) ? jawab.galat : null);
  };
  return (
    <section aria-labelledby="situs">
      <h2 id="situs">Situs yang diperiksa otomatis</h2>
      {situs.length === 0 ? (
        <p className="lunak">Belum ada. Buka halaman situs itu, tekan ikon Selaras, lalu nyalakan Periksa otomatis.</p>
      ) : (
        <ul className="pengaturan-situs">
          {situs.map((asal) => (
            <li key={asal}>
              <span>{asal}</span>
              <Button size="compact-xs" variant="default" aria-label={`Hapus ${asal}`} onClick={() => void hapus(asal)}>
                Hapus
              </Button>
            </li>
          ))}
        </ul>
      )}
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
    </section>
  );
}
