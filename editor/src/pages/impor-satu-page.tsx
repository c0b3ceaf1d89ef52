/** One import: the file beside what was read from it, the doubts, and what it becomes. */
import { Skeleton } from "@mantine/core";
import type { ImporTersaji } from "@selaras/parsers";
import { useParams } from "react-router";
import { useMuatan } from "../api-context.tsx";
import { Gagal } from "../gagal.tsx";
import { alamatImpor } from "../impor/alamat-impor.ts";
import "../menulis/lembar.css";
import "../menulis/lembar-unit.css";
import "../impor/impor.css";
import "../impor/panel-impor.css";
import "../impor/ruang-impor.css";
import { KepalaImpor } from "../impor/kepala-impor.tsx";
import { RuangImpor } from "../impor/ruang-impor.tsx";
import { useKeputusan } from "../impor/use-keputusan.ts";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";

/** The page at `/impor/:id`. */
export function ImporSatuPage() {
  const { id = "" } = useParams();
  return <Muat key={id} id={id} />;
}

function Muat({ id }: { readonly id: string }) {
  // Not the kept answer with a newer one behind it: decisions that are made meanwhile would be overwritten.
  const { hasil, retry } = useMuatan(alamatImpor(id));
  if (hasil?.ok) return <Impor impor={hasil.nilai} />;
  if (hasil === undefined)
    return (
      <div className="impor-satu">
        <div className="impor-kepala">
          <PageHeading title="Impor">Membuka hasil impor</PageHeading>
        </div>
        <div className="impor-ruang" aria-hidden>
          <Kemajuan pesan="Memuat hasil impor" />
          <Skeleton height="100%" radius={0} />
          <Skeleton height="100%" radius={0} />
          <Skeleton height="100%" radius={0} />
        </div>
      </div>
    );
  return (
    <div className="page-narrow">
      <PageHeading title="Impor">Hasil impor tidak dapat dibuka</PageHeading>
      <Gagal
        galat={hasil.galat}
        tersimpan="Yang tersimpan di server tidak berubah. Hasil impor disimpan 30 hari dan hanya dapat dibuka oleh yang mengimpornya."
        onRetry={retry}
      />
      <p>
        Kembali ke <PageLink to="/impor">Impor berkas</PageLink>.
      </p>
    </div>
  );
}

function Impor({ impor }: { readonly impor: ImporTersaji }) {
  const keputusan = useKeputusan(impor);
  return (
    <div className="impor-satu">
      <KepalaImpor impor={impor} keputusan={keputusan} />
      <RuangImpor impor={impor} keputusan={keputusan} />
    </div>
  );
}
