/** The one Selaras server of this browser: connecting by a code that is permitted on the server's own page, and leaving it. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { KeadaanSambungan } from "../catatan/antarmuka.ts";
import { useSambungan } from "../panel/catatan/use-sambungan.ts";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";

const WAKTU = new Intl.DateTimeFormat("id", { dateStyle: "long", timeStyle: "short" });

export function BagianServer() {
  const keadaan = useSambungan();
  return (
    <section aria-labelledby="server">
      <h2 id="server">Server Selaras</h2>
      <p className="lunak">Ekstensi bekerja sendiri. Dengan server, catatan dapat dikirim ke penelaahan bersama rekan.</p>
      {keadaan === null ? null : <Keadaan keadaan={keadaan} />}
    </section>
  );
}

function Keadaan({ keadaan }: { readonly keadaan: KeadaanSambungan }) {
  switch (keadaan.keadaan) {
    case "putus":
      return <Putus sebab={keadaan.sebab} />;
    case "menunggu":
      return <Menunggu keadaan={keadaan} />;
    case "tersambung":
      return (
        <>
          <p>
            Tersambung ke <strong>{keadaan.server}</strong> sebagai {keadaan.pengguna.nama} ({keadaan.pengguna.surel}) sejak{" "}
            {WAKTU.format(new Date(keadaan.sejak))}.
          </p>
          <Putuskan label="Putuskan" />
        </>
      );
  }
}

function Putus({ sebab }: { readonly sebab: string | null }) {
  const { sambungan } = usePeramban();
  const [alamat, setAlamat] = useState("");
  const [galat, setGalat] = useState<string | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const sambungkan = async (event: FormEvent) => {
    event.preventDefault();
    setSibuk(true);
    // Asks for the permission: nothing may be waited for before it.
    const hasil = await sambungan.mulaiSambungan(alamat.trim());
    setGalat(isGalat(hasil) ? hasil.galat : null);
    setSibuk(false);
  };
  return (
    <form className="pengaturan-server" onSubmit={(event) => void sambungkan(event)}>
      {sebab === null ? null : <p className="peringatan">{sebab}</p>}
      <TextInput
        label="Alamat server"
        placeholder="https://selaras.contoh.go.id"
        required
        withAsterisk={false}
        inputMode="url"
        value={alamat}
        error={galat}
        onChange={(event) => setAlamat(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={sibuk}>
        Sambungkan
      </Button>
    </form>
  );
}

function Menunggu({ keadaan }: { readonly keadaan: Extract<KeadaanSambungan, { readonly keadaan: "menunggu" }> }) {
  return (
    <div className="pengaturan-menunggu" role="status">
      <p>
        Cocokkan kode ini dengan yang tampil di {keadaan.server}, lalu izinkan di sana, sebelum pukul{" "}
        {new Intl.DateTimeFormat("id", { timeStyle: "short" }).format(new Date(keadaan.sampai))}.
      </p>
      <p className="pengaturan-kode">{keadaan.kode}</p>
      <p>
        <a href={keadaan.halaman} target="_blank" rel="noreferrer noopener">
          Buka halaman izin
          <span className="visually-hidden"> (membuka tab baru)</span>
        </a>
      </p>
      <Putuskan label="Batalkan" />
    </div>
  );
}

function Putuskan({ label }: { readonly label: string }) {
  const { sambungan } = usePeramban();
  const [sibuk, setSibuk] = useState(false);
  const putuskan = async () => {
    setSibuk(true);
    await sambungan.putuskan();
    setSibuk(false);
  };
  return (
    <Button size="xs" variant="default" loading={sibuk} onClick={() => void putuskan()}>
      {label}
    </Button>
  );
}
