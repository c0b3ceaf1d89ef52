/** Adds somebody who has an account, or invites somebody who has none. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { Anggota, Pengguna, Peran, Undangan } from "@selaras/parsers";
import { IconUserPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { alamatPengguna, alamatUndangan } from "../akun/alamat-akun.ts";
import { salahSurel } from "../akun/surel.ts";
import { sudahPunyaAkun, TautanUndangan } from "../akun/tautan-undangan.tsx";
import { useApi } from "../api-context.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { useKiriman } from "../formulir/kirim.ts";
import { alamatAnggota } from "./alamat-rancangan.ts";
import { SEBUTAN_PERAN, SEMUA_PERAN } from "./peran.ts";

/** More names than this are narrowed down by typing. */
const SHOWN = 6;
const FEWEST_LETTERS = 2;
const PAUSE_MS = 250;

interface TambahAnggotaProps {
  readonly rancangan: string;
  readonly anggota: readonly Anggota[];
  readonly onDitambah: (nama: string) => void;
}

interface Temuan {
  readonly cari: string;
  readonly pengguna: readonly Pengguna[];
}

export function TambahAnggota({ rancangan, anggota, onDitambah }: TambahAnggotaProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan, lupakan } = useKiriman();
  const [cari, setCari] = useState("");
  const [peran, setPeran] = useState<Peran>("perancang");
  const [temuan, setTemuan] = useState<Temuan | null>(null);
  const [undangan, setUndangan] = useState<{ readonly undangan: Undangan; readonly surel: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [dicari] = useDebouncedValue(cari.trim(), PAUSE_MS);

  useEffect(() => {
    if (dicari.length < FEWEST_LETTERS) return setTemuan(null);
    let current = true;
    void api.ask(alamatPengguna(dicari)).then((hasil) => {
      if (current && hasil.ok) setTemuan({ cari: dicari, pengguna: hasil.nilai.filter(({ aktif }) => aktif) });
    });
    return () => {
      current = false;
    };
  }, [api, dicari]);

  const tambah = async ({ id, nama }: Pengguna) => {
    if ((await jalankan(() => api.send(alamatAnggota(rancangan, id), { peran }, "PUT"))) === undefined) return;
    setCari("");
    field.current?.focus();
    onDitambah(nama);
  };
  const undang = async () => {
    const surel = cari.trim();
    const baru = await jalankan(() => api.send(alamatUndangan, { surel, rancangan, peran }));
    if (!baru) return;
    setUndangan({ undangan: baru, surel });
    if (sudahPunyaAkun(baru)) onDitambah(surel);
    setCari("");
  };
  const sudah = new Set(anggota.map(({ pengguna }) => pengguna.id));
  const mutakhir = temuan?.cari === cari.trim() ? temuan : null;
  const bolehUndang = mutakhir?.pengguna.length === 0 && salahSurel(cari) === null;
  return (
    <form
      className="tambah-anggota"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Enter takes what is unmistakable: the only account found, or an address that has none.
        const [satu] = mutakhir?.pengguna.length === 1 ? mutakhir.pengguna : [];
        if (satu && !sudah.has(satu.id)) void tambah(satu);
        else if (bolehUndang) void undang();
      }}
    >
      <h3>Tambahkan orang</h3>
      <div className="tambah-anggota-isian">
        <TextInput
          ref={field}
          size="xs"
          label="Nama atau surel"
          type="text"
          autoComplete="off"
          value={cari}
          onChange={(event) => {
            setCari(event.currentTarget.value);
            setUndangan(null);
            lupakan();
          }}
        />
        <NativeSelect
          size="xs"
          label="Sebagai"
          value={peran}
          data={SEMUA_PERAN.map((satu) => ({ value: satu, label: SEBUTAN_PERAN[satu].nama }))}
          onChange={(event) => setPeran(SEMUA_PERAN.find((satu) => satu === event.currentTarget.value) ?? "perancang")}
        />
      </div>
      <div role="status" className="panel-lunak">
        {mutakhir ? kabarTemuan(mutakhir, bolehUndang) : null}
      </div>
      {mutakhir && mutakhir.pengguna.length > 0 ? (
        <ul className="anggota">
          {mutakhir.pengguna.slice(0, SHOWN).map((satu) => (
            <li key={satu.id}>
              <span className="anggota-siapa">
                <strong>{satu.nama}</strong>
                <span className="panel-lunak">{satu.surel}</span>
              </span>
              {sudah.has(satu.id) ? (
                <span className="panel-lunak">Sudah anggota</span>
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={mengirim}
                  aria-label={`Tambahkan ${satu.nama}`}
                  onClick={() => void tambah(satu)}
                >
                  Tambahkan
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {bolehUndang ? (
        <Button type="submit" size="xs" loading={mengirim} leftSection={<IconUserPlus size={16} aria-hidden />}>
          Buat tautan undangan
        </Button>
      ) : null}
      <GalatForm gagal={gagal} tersimpan="Tidak ada yang berubah; isian Anda tetap ada." />
      {undangan ? <TautanUndangan {...undangan} /> : null}
    </form>
  );
}

function kabarTemuan({ pengguna }: Temuan, bolehUndang: boolean): string {
  if (bolehUndang) return "Surel ini belum mempunyai akun. Buatkan tautan undangan, lalu kirimkan kepada orangnya.";
  if (pengguna.length === 0) return "Tidak ditemukan. Untuk mengundang orang baru, tuliskan alamat surelnya lengkap.";
  return pengguna.length > SHOWN ? `${pengguna.length} akun cocok; ${SHOWN} ditampilkan.` : `${pengguna.length} akun cocok.`;
}
