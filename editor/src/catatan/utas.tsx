/** One note with its proposed wording and its answers. */
import { Badge, Button, UnstyledButton } from "@mantine/core";
import type { CaraSelesai, Catatan } from "@selaras/parsers";
import { memo, useMemo, useState } from "react";
import { DiffView } from "../matriks/diff-view.tsx";
import { waktuLengkap, waktuRelatif } from "../waktu.ts";
import { BalasForm } from "./balas-form.tsx";
import { bedaRumusan } from "./beda-rumusan.ts";
import { kalimatSelesai } from "./sebutan-catatan.ts";

interface UtasProps {
  readonly catatan: Catatan;
  readonly rancangan: string;
  /** What the unit is called now; `null` where it is gone. */
  readonly sebutan: string | null;
  readonly menelaah: boolean;
  readonly menulis: boolean;
  /** Whoever looks has written it. */
  readonly sendiri: boolean;
  readonly sibuk: boolean;
  readonly onTuju: (satuan: string) => void;
  readonly onTindakan: (catatan: Catatan, cara: CaraSelesai, asal: HTMLElement) => void;
  readonly onBerubah: () => Promise<void>;
}

export const Utas = memo(function Utas(props: UtasProps) {
  const { catatan, rancangan, sebutan, menelaah, onBerubah } = props;
  const { tempat, kutipan, isi, usulan, semula, oleh, pada, balasan, selesai } = catatan;
  const [membalas, setMembalas] = useState(false);
  const beda = useMemo(() => (usulan === null ? null : bedaRumusan(semula ?? "", usulan)), [usulan, semula]);
  const nama = `catatan ${oleh.nama} pada ${sebutan ?? tempat}`;
  return (
    <li className="catatan-utas">
      <Kepala {...props} />
      {kutipan === null ? null : <blockquote className="catatan-kutipan">{kutipan}</blockquote>}
      <Ucapan nama={oleh.nama} pada={pada} isi={isi} />
      {beda === null ? null : (
        <p className="catatan-beda">
          <DiffView beda={beda} />
        </p>
      )}
      {balasan.length === 0 ? null : (
        <ul className="catatan-balasan">
          {balasan.map((satu) => (
            <li key={satu.id}>
              <Ucapan nama={satu.oleh.nama} pada={satu.pada} isi={satu.isi} />
            </li>
          ))}
        </ul>
      )}
      {selesai === null ? null : (
        <p className="panel-lunak">
          {kalimatSelesai(selesai)}, <Waktu iso={selesai.pada} />
        </p>
      )}
      {membalas ? (
        <BalasForm
          rancangan={rancangan}
          catatan={catatan.id}
          nama={nama}
          onSelesai={async (terkirim) => {
            if (terkirim) await onBerubah();
            setMembalas(false);
          }}
        />
      ) : null}
      {menelaah && !membalas ? <Tombol {...props} nama={nama} onBalas={() => setMembalas(true)} /> : null}
    </li>
  );
});

function Kepala({ catatan: { satuan, tempat, usulan }, sebutan, onTuju }: UtasProps) {
  return (
    <div className="catatan-kepala">
      {sebutan === null ? (
        <span>
          <strong>{tempat}</strong> <span className="panel-lunak">Ketentuan ini sudah dihapus dari naskah.</span>
        </span>
      ) : (
        <UnstyledButton className="catatan-tempat" title="Perlihatkan di naskah" onClick={() => onTuju(satuan)}>
          {sebutan}
        </UnstyledButton>
      )}
      {usulan === null ? null : (
        <Badge variant="light" size="sm" className="catatan-lencana">
          Usul
        </Badge>
      )}
      {sebutan !== null && sebutan !== tempat ? <span className="panel-lunak">Ketika ditulis: {tempat}</span> : null}
    </div>
  );
}

function Ucapan({ nama, pada, isi }: { readonly nama: string; readonly pada: string; readonly isi: string }) {
  return (
    <>
      <p className="catatan-siapa">
        <strong>{nama}</strong> <Waktu iso={pada} />
      </p>
      {isi === "" ? null : <p className="catatan-isi">{isi}</p>}
    </>
  );
}

function Waktu({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} className="catatan-waktu" title={waktuLengkap(iso)}>
      {waktuRelatif(iso, new Date())}
    </time>
  );
}

interface TombolProps extends UtasProps {
  /** Of the note, for those who hear the buttons alone. */
  readonly nama: string;
  readonly onBalas: () => void;
}

function Tombol({ catatan, sebutan, menulis, sendiri, sibuk, nama, onTindakan, onBalas }: TombolProps) {
  const { usulan, selesai } = catatan;
  const tutup = (cara: CaraSelesai, kata: string, utama = false) => (
    <Button
      variant={utama ? "light" : "subtle"}
      size="compact-xs"
      disabled={sibuk}
      aria-label={`${kata} ${nama}`}
      onClick={(event) => onTindakan(catatan, cara, event.currentTarget)}
    >
      {kata}
    </Button>
  );
  return (
    <div className="catatan-alat">
      {selesai === null && menulis && usulan !== null ? (
        <>
          {sebutan === null ? null : tutup("diterapkan", "Terapkan", true)}
          {tutup("ditolak", "Tolak")}
        </>
      ) : null}
      {selesai === null && (sendiri || menulis) ? tutup("selesai", "Selesai") : null}
      <Button variant="subtle" size="compact-xs" aria-label={`Balas ${nama}`} onClick={onBalas}>
        Balas
      </Button>
    </div>
  );
}
