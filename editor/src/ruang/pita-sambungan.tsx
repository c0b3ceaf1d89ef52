/** Why the draft is no longer shared with the server, what was kept, and what to do. */
import { Alert, Button } from "@mantine/core";
import type { RancanganRingkas } from "@selaras/parsers";
import { IconAlertTriangle, IconDownload, IconLogin2, IconRefresh } from "@tabler/icons-react";
import { Link } from "react-router";
import { alamatMasuk } from "../akun/kembali.ts";
import type { TerbukaSambungan } from "../collaboration/use-sambungan.ts";
import { sebutAkhir } from "./sebutan-akhir.ts";
import { unduhNaskah, unduhTitipan } from "./unduh-setempat.ts";

interface PitaSambunganProps {
  readonly rancangan: RancanganRingkas;
  readonly terbuka: TerbukaSambungan;
}

/** Nothing while all is well. */
export function PitaSambungan({ rancangan, terbuka }: PitaSambunganProps) {
  const { potret, titipan } = terbuka;
  return (
    <>
      {titipan === null ? null : <PitaTitipan rancangan={rancangan} terbuka={terbuka} titipan={titipan} />}
      {potret.akhir ? <PitaAkhir rancangan={rancangan} terbuka={terbuka} {...potret.akhir} /> : null}
      {potret.penolakan !== null && titipan === null ? <PitaMengulang pesan={potret.penolakan.pesan} /> : null}
      {potret.tahan ? null : <PitaTanpaSimpanan />}
    </>
  );
}

const IKON = <IconAlertTriangle aria-hidden />;

function PitaAkhir({ rancangan, terbuka, kode, belum }: PitaSambunganProps & { readonly kode: number; readonly belum: number }) {
  const { sambungan, potret } = terbuka;
  const { judul, tindakan, langkah } = sebutAkhir(kode);
  const tersimpan =
    belum === 0
      ? "Semua perubahan Anda sudah tersimpan di server."
      : `${belum.toLocaleString("id")} perubahan Anda belum terkirim${potret.tahan ? " dan disimpan di peramban ini" : " dan hanya ada di halaman ini"}.`;
  return (
    <Alert className="pita" role="alert" color="red" icon={IKON} title={judul}>
      <p>
        {tersimpan} {tindakan}
      </p>
      <div className="pita-tombol">
        {langkah === "masuk" ? (
          <Button
            size="compact-md"
            component={Link}
            to={alamatMasuk(`/rancangan/${encodeURIComponent(rancangan.id)}`)}
            leftSection={<IconLogin2 size={16} aria-hidden />}
          >
            Masuk lagi
          </Button>
        ) : null}
        {langkah === "ulang" ? (
          <Button size="compact-md" leftSection={<IconRefresh size={16} aria-hidden />} onClick={sambungan.cobaLagi}>
            Coba sambungkan lagi
          </Button>
        ) : null}
        {belum > 0 || langkah === "ulang" ? (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => unduhNaskah(sambungan.ydoc, rancangan.judul)}
          >
            Unduh naskah di peramban ini
          </Button>
        ) : null}
        {langkah === "daftar" ? (
          <Button size="compact-md" component={Link} to="/rancangan" variant={belum > 0 ? "default" : "filled"}>
            Ke daftar rancangan
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}

function PitaTitipan({ rancangan, terbuka, titipan }: PitaSambunganProps & { readonly titipan: string }) {
  return (
    <Alert className="pita" role="alert" color="red" icon={IKON} title="Sebagian perubahan Anda tidak diterima server.">
      <p>
        Naskah di bawah ini adalah naskah di server. Perubahan yang tidak diterima tetap disimpan di peramban ini; unduhlah, lalu serahkan
        kepada perancang atau pemilik rancangan.
      </p>
      <div className="pita-tombol">
        <Button
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => unduhTitipan(titipan, terbuka.sambungan.ydoc, rancangan.judul)}
        >
          Unduh perubahan saya
        </Button>
        <Button size="compact-md" variant="default" onClick={terbuka.lepasTitipan}>
          Hapus dari peramban ini
        </Button>
      </div>
    </Alert>
  );
}

function PitaMengulang({ pesan }: { readonly pesan: string }) {
  return (
    <Alert className="pita" role="alert" color="red" icon={IKON} title={pesan}>
      <p>Perubahan Anda tetap ada di halaman ini. Naskah sedang diambil lagi dari server; sementara itu naskah tidak dapat diubah.</p>
    </Alert>
  );
}

function PitaTanpaSimpanan() {
  return (
    <Alert className="pita" role="status" color="yellow" icon={IKON} title="Peramban ini tidak dapat menyimpan salinan naskah.">
      <p>Selama terhubung, perubahan Anda tetap tersimpan di server. Jangan menutup halaman ini saat luring.</p>
    </Alert>
  );
}
