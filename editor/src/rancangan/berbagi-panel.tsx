/** Who shares a draft, and with which role. */
import { Button, NativeSelect } from "@mantine/core";
import type { Anggota, Peran, RancanganRinci } from "@selaras/parsers";
import { useState } from "react";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { useTerbaru } from "../api-context.tsx";
import { kabari } from "../kabar.ts";
import { alamatSatuRancangan } from "./alamat-rancangan.ts";
import { AnggotaDialog, type PerubahanAnggota } from "./anggota-dialog.tsx";
import "./panel-rancangan.css";
import { bolehMengelola, SEBUTAN_PERAN, SEMUA_PERAN } from "./peran.ts";
import { TambahAnggota } from "./tambah-anggota.tsx";

/** The list for everybody; changes for owners. */
export function BerbagiPanel({ rancangan }: { readonly rancangan: RancanganRinci }) {
  const { hasil, segarkan } = useTerbaru(alamatSatuRancangan(rancangan.id));
  const { anggota, peran } = hasil?.ok ? hasil.nilai : rancangan;
  const [terbuka, setTerbuka] = useState<(PerubahanAnggota & { readonly asal: HTMLElement | null }) | null>(null);
  const kelola = bolehMengelola(peran) && rancangan.diarsipkan === null;
  return (
    <div className="panel-rancangan">
      {kelola ? (
        <TambahAnggota
          rancangan={rancangan.id}
          anggota={anggota}
          onDitambah={(nama) => {
            kabari(`${nama} sekarang dapat membuka rancangan ini.`);
            void segarkan();
          }}
        />
      ) : null}
      <h3>Yang dapat membuka ({anggota.length})</h3>
      <ul className="anggota">
        {anggota.map((satu) => (
          <BarisAnggota
            key={satu.pengguna.id}
            anggota={satu}
            kelola={kelola}
            onUbah={(ke, asal) => setTerbuka({ anggota: satu, ke, asal })}
          />
        ))}
      </ul>
      {kelola ? null : <p className="panel-lunak">Hanya pemilik yang dapat menambah orang atau mengubah peran.</p>}
      <h3>Arti peran</h3>
      <dl className="arti-peran">
        {SEMUA_PERAN.map((satu) => (
          <div key={satu}>
            <dt>{SEBUTAN_PERAN[satu].nama}</dt>
            <dd>{SEBUTAN_PERAN[satu].arti}</dd>
          </div>
        ))}
      </dl>
      {terbuka ? (
        <AnggotaDialog
          {...terbuka}
          rancangan={rancangan.id}
          onSelesai={(kabar) => {
            setTerbuka(null);
            kabari(kabar);
            void segarkan();
          }}
          onTutup={() => setTerbuka(null)}
        />
      ) : null}
    </div>
  );
}

interface BarisAnggotaProps {
  readonly anggota: Anggota;
  readonly kelola: boolean;
  /** `null` takes the role away. */
  readonly onUbah: (ke: Peran | null, asal: HTMLElement) => void;
}

function BarisAnggota({ anggota: { pengguna, peran }, kelola, onUbah }: BarisAnggotaProps) {
  const saya = usePengguna().id === pengguna.id;
  return (
    <li>
      <span className="anggota-siapa">
        <strong>{pengguna.nama}</strong>
        {saya ? " (Anda)" : ""}
        <span className="panel-lunak">{pengguna.surel}</span>
      </span>
      {kelola ? (
        <span className="anggota-alat">
          <NativeSelect
            size="xs"
            aria-label={`Peran ${pengguna.nama}`}
            value={peran}
            data={SEMUA_PERAN.map((satu) => ({ value: satu, label: SEBUTAN_PERAN[satu].nama }))}
            onChange={(event) => {
              const ke = SEMUA_PERAN.find((satu) => satu === event.currentTarget.value);
              if (ke) onUbah(ke, event.currentTarget);
            }}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            color="red"
            aria-label={saya ? "Keluar dari rancangan ini" : `Keluarkan ${pengguna.nama}`}
            onClick={(event) => onUbah(null, event.currentTarget)}
          >
            {saya ? "Keluar" : "Keluarkan"}
          </Button>
        </span>
      ) : (
        <span>{SEBUTAN_PERAN[peran].nama}</span>
      )}
    </li>
  );
}
