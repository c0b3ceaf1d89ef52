/** Which marks are painted on pages, and in which colours. */
import { Button, Switch } from "@mantine/core";
import type { JenisSorotan } from "../pesan/lembar.ts";
import { legenda } from "../sorot/legenda.ts";
import { WARNA_SOROTAN, warnaDengan } from "../sorot/warna.ts";
import type { BagianProps } from "./bagian-acuan.tsx";

export function BagianTanda({ pengaturan, onUbah }: BagianProps) {
  const { lapisan, warna, temuan } = pengaturan;
  const aturWarna = (jenis: JenisSorotan, nilai: string) => onUbah({ warna: { ...warna, [jenis]: nilai } });
  return (
    <section aria-labelledby="tanda">
      <h2 id="tanda">Tanda di halaman</h2>
      <ul className="pengaturan-tanda">
        {legenda(warnaDengan(warna)).map(({ jenis, nama, uraian, contoh }) => (
          <li key={jenis}>
            <Switch
              size="sm"
              label={nama}
              description={uraian}
              checked={lapisan[jenis]}
              onChange={(event) => onUbah({ lapisan: { ...lapisan, [jenis]: event.currentTarget.checked } })}
            />
            <span className="pengaturan-contoh" style={contoh} aria-hidden>
              contoh
            </span>
            {jenis === "hilang" ? null : (
              <input
                type="color"
                aria-label={`Warna ${nama}`}
                value={warna[jenis] ?? WARNA_SOROTAN[jenis].warna}
                onChange={(event) => aturWarna(jenis, event.currentTarget.value)}
              />
            )}
          </li>
        ))}
      </ul>
      {Object.keys(warna).length > 0 ? (
        <Button size="xs" variant="default" onClick={() => onUbah({ warna: {} })}>
          Kembalikan warna semula
        </Button>
      ) : null}
      <Switch
        size="sm"
        label="Periksa juga teknik penyusunan"
        description="Temuan ditandai di halaman dan didaftar di panel. Pemeriksaan menjadi sedikit lebih lama."
        checked={temuan}
        onChange={(event) => onUbah({ temuan: event.currentTarget.checked })}
      />
    </section>
  );
}
