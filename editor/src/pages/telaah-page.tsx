/** One review: the text as it was read where it is published, with the notes of everybody who reviews it. */
import { Alert, Skeleton } from "@mantine/core";
import type { PenelaahanRinci } from "@selaras/parsers";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useParams } from "react-router";
import { useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import "../reading/reading.css";
import "../reading/naskah.css";
import "../reading/lampiran.css";
import "../reading/tanda-teks.css";
import "../panels/panels.css";
import "../rancangan/panel-rancangan.css";
import "../reading/reading-print.css";
import { alamatPenelaahan } from "../penelaahan/alamat-penelaahan.ts";
import { KepalaTelaah } from "../penelaahan/kepala-telaah.tsx";
import "../penelaahan/penelaahan.css";
import { RuangTelaah } from "../penelaahan/ruang-telaah.tsx";
import "../penelaahan/telaah.css";
import { useUraian } from "../penelaahan/use-uraian.ts";

/** The page at `/penelaahan/:id?pasal=&bobot=&tanda=&oleh=`. */
export function TelaahPage() {
  const { id = "" } = useParams();
  return <Telaah key={id} id={id} />;
}

function Telaah({ id }: { readonly id: string }) {
  const { hasil, segarkan } = useTerbaru(alamatPenelaahan(id));
  if (hasil?.ok)
    return (
      <div className="telaah">
        <KepalaTelaah telaah={hasil.nilai} onBerubah={segarkan} />
        <Isi telaah={hasil.nilai} />
      </div>
    );
  if (hasil === undefined)
    return (
      <div className="telaah">
        <div className="telaah-kepala">
          <PageHeading title="Penelaahan">Membuka penelaahan</PageHeading>
        </div>
        <Waiting />
      </div>
    );
  return (
    <div className="page-narrow">
      <PageHeading title="Penelaahan">Penelaahan tidak dapat dibuka</PageHeading>
      <Gagal galat={hasil.galat} tersimpan="Penelaahan dan catatannya di server tidak berubah." onRetry={() => void segarkan()} />
      <p>
        Kembali ke <PageLink to="/penelaahan">daftar penelaahan</PageLink>.
      </p>
    </div>
  );
}

function Isi({ telaah }: { readonly telaah: PenelaahanRinci }) {
  const peraturan = useUraian(telaah.teks);
  if (peraturan === undefined) return <Waiting />;
  if (peraturan !== null) return <RuangTelaah telaah={telaah} peraturan={peraturan} />;
  return (
    <div className="page-narrow">
      <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title="Susunan naskah ini tidak dapat dibaca.">
        Naskah tampil apa adanya di bawah. Catatannya tetap tersimpan dan ada di dalam berkas unduhan. Muat ulang halaman ini untuk mencoba
        lagi.
      </Alert>
      <pre className="telaah-mentah">{telaah.teks}</pre>
    </div>
  );
}

function Waiting() {
  return (
    <div className="telaah-dua" aria-hidden>
      <Kemajuan pesan="Memuat penelaahan" />
      <div className="telaah-utama">
        <div className="naskah">
          <BalokTunggu height="4rem" gap={12} />
        </div>
      </div>
      <div className="telaah-samping">
        <Skeleton height="100%" radius={0} />
      </div>
    </div>
  );
}
