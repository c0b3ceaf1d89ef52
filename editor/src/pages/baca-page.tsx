/** Baca: one regulation as structured law, its outline and terms on the left. */
import { Skeleton } from "@mantine/core";
import { useMemo } from "react";
import { useParams } from "react-router";
import { alamatPeraturan, alamatPustaka } from "../api.ts";
import { useApi, useMuatan } from "../api-context.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageHeading } from "../page-heading.tsx";
import { ReadingContext } from "../reading/reading-context.ts";
import { indexNaskah } from "../reading/reading-index.ts";
import { ReadingRoom } from "../reading/reading-room.tsx";
import "../reading/reading.css";
import "../reading/naskah.css";
import "../reading/lampiran.css";
import "../reading/tanda-teks.css";
import "../panels/panels.css";
import "../reading/reading-print.css";
import { withKeys } from "../reading/with-keys.ts";

/** The page at `/baca/:id`. */
export function BacaPage() {
  const { id = "" } = useParams();
  return <Baca key={id} id={id} />;
}

function Baca({ id }: { readonly id: string }) {
  const { hasil, retry } = useMuatan(alamatPeraturan(id));
  const api = useApi();
  const naskah = hasil?.ok ? hasil.nilai : null;
  const indeks = useMemo(() => (naskah ? indexNaskah(naskah) : null), [naskah]);
  // Coming from the Pustaka the name is known before the text is.
  const pustaka = api.peek(alamatPustaka);
  const entri = naskah?.entri ?? pustaka?.find((satu) => satu.id === id);
  const nama = entri ? namaPeraturan(entri) : "Membaca peraturan";

  return (
    <div className="baca">
      <div className="baca-kepala">
        <PageHeading title={entri ? nama : "Baca"}>{nama}</PageHeading>
        <p className="baca-tentang">{entri ? `tentang ${entri.tentang}` : "\u00a0"}</p>
      </div>
      {hasil === undefined ? <Kemajuan pesan="Memuat naskah" /> : null}
      {hasil === undefined ? <Waiting /> : null}
      {hasil?.ok === false ? (
        <div className="page-narrow">
          <Gagal galat={hasil.galat} tersimpan="Alamat ketentuan yang Anda tuju tetap ada di bilah alamat." onRetry={retry} />
        </div>
      ) : null}
      {indeks ? (
        <ReadingContext value={indeks}>
          <ReadingRoom />
        </ReadingContext>
      ) : null}
    </div>
  );
}

const LINES = [96, 90, 94, 88, 97, 60, 92, 95, 70, 93, 96, 85, 91, 40] as const;

function Waiting() {
  return (
    <div className="baca-dua" aria-hidden>
      <div className="baca-samping baca-samping-isi">
        {withKeys(LINES).map(({ key, item: lebar }) => (
          <Skeleton key={key} height="1.125rem" width={`${lebar - 10}%`} mb="0.5rem" />
        ))}
      </div>
      <div className="baca-utama">
        <div className="baca-bilah" />
        <div className="naskah">
          {withKeys(LINES).map(({ key, item: lebar }) => (
            <Skeleton key={key} height="1.25rem" width={`${lebar}%`} mb="0.625rem" />
          ))}
        </div>
      </div>
    </div>
  );
}
