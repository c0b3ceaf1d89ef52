/** The head of an import: what was read, and what can be made of it. */
import { Button } from "@mantine/core";
import type { ImporTersaji } from "@selaras/parsers";
import { IconBooks, IconDownload, IconFilePlus, IconFileText, IconReplace } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";
import { alamatBerkasImpor } from "./alamat-impor.ts";
import { GantiAcuanDialog } from "./ganti-acuan-dialog.tsx";
import { HanyaPengelolaDialog } from "./hanya-pengelola-dialog.tsx";
import { JadikanRancanganDialog } from "./jadikan-rancangan-dialog.tsx";
import { KePustakaDialog } from "./ke-pustaka-dialog.tsx";
import { judulImpor, namaDariMeta, SEBUTAN_BENTUK } from "./sebutan-impor.ts";
import type { Keputusan } from "./use-keputusan.ts";

interface KepalaImporProps {
  readonly impor: ImporTersaji;
  readonly keputusan: Keputusan;
}

export function KepalaImpor({ impor, keputusan }: KepalaImporProps) {
  const { nama, bentuk, ukuran, rancangan, hasil } = impor;
  const judul = judulImpor({ nama, judul: impor.judul || namaDariMeta(hasil.meta) });
  const { bab, pasal, ayat } = hasil.jumlah;
  return (
    <div className="impor-kepala">
      <div className="impor-kepala-judul">
        <PageHeading title={judul}>{judul}</PageHeading>
        <p className="impor-lunak">
          <PageLink to="/impor">Impor berkas</PageLink> · {judul === nama ? "" : `${nama}, `}
          {SEBUTAN_BENTUK[bentuk]} {sebutUkuran(ukuran)} · {bab} Bab, {pasal} Pasal, {ayat} ayat
          {rancangan === null ? "" : " · keputusan sesudah rancangan dibuat tidak mengubah rancangan itu"}
        </p>
      </div>
      <Alat impor={impor} keputusan={keputusan} />
    </div>
  );
}

type Terbuka = "rancangan" | "pustaka" | "acuan" | null;

function Alat({ impor, keputusan }: KepalaImporProps) {
  const { admin } = usePengguna();
  const [terbuka, setTerbuka] = useState<Terbuka>(null);
  const tutup = () => setTerbuka(null);
  const common = { impor, keputusan, onTutup: tutup };
  return (
    <div className="impor-alat">
      <Button
        component="a"
        href={alamatBerkasImpor(impor.id)}
        download
        variant="subtle"
        size="compact-sm"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        Berkas asli
      </Button>
      <Button variant="default" size="compact-sm" leftSection={<IconReplace size={16} aria-hidden />} onClick={() => setTerbuka("acuan")}>
        Ganti acuan
      </Button>
      <Button variant="default" size="compact-sm" leftSection={<IconBooks size={16} aria-hidden />} onClick={() => setTerbuka("pustaka")}>
        Tambahkan ke Pustaka
      </Button>
      {impor.rancangan === null ? (
        <Button size="compact-sm" leftSection={<IconFilePlus size={16} aria-hidden />} onClick={() => setTerbuka("rancangan")}>
          Jadikan rancangan
        </Button>
      ) : (
        <Button
          component={Link}
          to={`/rancangan/${impor.rancangan}`}
          size="compact-sm"
          leftSection={<IconFileText size={16} aria-hidden />}
        >
          Buka rancangan
        </Button>
      )}
      {terbuka === "rancangan" ? <JadikanRancanganDialog {...common} /> : null}
      {terbuka === "pustaka" && admin ? <KePustakaDialog {...common} /> : null}
      {terbuka === "acuan" && admin ? <GantiAcuanDialog {...common} /> : null}
      {terbuka === "pustaka" && !admin ? (
        <HanyaPengelolaDialog judul="Tambahkan ke Pustaka" sebab="Pustaka dibaca semua orang dan menjadi kolom matriks." onTutup={tutup} />
      ) : null}
      {terbuka === "acuan" && !admin ? (
        <HanyaPengelolaDialog judul="Ganti acuan" sebab="Semua rancangan dan matriks dibandingkan dengan acuan." onTutup={tutup} />
      ) : null}
    </div>
  );
}
