/** The doubts of an import: how many are left, the list, the way from one to the next, and all suggestions at once. */
import { ActionIcon, Button, Kbd, NativeSelect } from "@mantine/core";
import type { HasilImpor, Keraguan } from "@selaras/parsers";
import { IconChevronDown, IconChevronUp, IconCircleCheck, IconWand } from "@tabler/icons-react";
import { type RefObject, useState } from "react";
import { KeraguanKartu } from "./keraguan-kartu.tsx";
import { pilihanSaring, type SaringKeraguan, yangDisarankan } from "./saring-keraguan.ts";
import { jumlahDiputuskan, pilihanDari } from "./sebutan-impor.ts";
import { SimpananKeputusan } from "./simpanan-keputusan.tsx";
import { TerapkanSaranDialog } from "./terapkan-saran-dialog.tsx";
import type { Keputusan } from "./use-keputusan.ts";

/** Doubts that are drawn at once: more than a screen, few enough for an old laptop. */
const SEKALIAN = 60;

interface KeraguanPanelProps {
  readonly hasil: HasilImpor;
  readonly keputusan: Keputusan;
  /** Those that are listed. */
  readonly tampil: readonly Keraguan[];
  readonly saring: SaringKeraguan;
  readonly dipilih: string | null;
  readonly daftar: RefObject<HTMLUListElement | null>;
  readonly onSaring: (saring: SaringKeraguan) => void;
  readonly onTuju: (keraguan: Keraguan) => void;
  readonly onPilih: (keraguan: Keraguan, kode: string) => void;
  readonly onLangkah: (arah: 1 | -1) => void;
}

export function KeraguanPanel(props: KeraguanPanelProps) {
  const { hasil, keputusan, tampil, dipilih, daftar, onTuju, onPilih } = props;
  const [batas, setBatas] = useState(SEKALIAN);
  if (hasil.keraguan.length === 0)
    return (
      <p className="impor-panel-kosong">
        <IconCircleCheck size={20} aria-hidden /> Tidak ada yang meragukan. Naskah terbaca utuh; periksa sekilas di pratinjau.
      </p>
    );
  // What the keys have come to is shown, however far down it is.
  const sampai = Math.max(batas, tampil.findIndex(({ id }) => id === dipilih) + 1);
  return (
    <>
      <Kepala {...props} />
      <div className="impor-panel-isi">
        {tampil.length === 0 ? <p className="impor-lunak">Tidak ada yang cocok dengan saringan ini.</p> : null}
        <ul ref={daftar}>
          {tampil.slice(0, sampai).map((satu) => (
            <KeraguanKartu
              key={satu.id}
              keraguan={satu}
              keputusan={pilihanDari(satu, keputusan.keputusan)}
              dipilih={satu.id === dipilih}
              onTuju={onTuju}
              onPilih={onPilih}
            />
          ))}
        </ul>
        {tampil.length > sampai ? (
          <Button variant="default" size="xs" fullWidth onClick={() => setBatas(sampai + SEKALIAN)}>
            Tampilkan {Math.min(SEKALIAN, tampil.length - sampai)} lagi dari {tampil.length - sampai}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Kepala({ hasil, keputusan, tampil, saring, onSaring, onLangkah }: KeraguanPanelProps) {
  const [menerapkan, setMenerapkan] = useState(false);
  const saran = yangDisarankan(hasil.keraguan, keputusan.keputusan);
  return (
    <div className="impor-panel-kepala">
      <div className="impor-panel-baris">
        <p role="status">
          {jumlahDiputuskan(hasil.keraguan, keputusan.keputusan)} dari {hasil.keraguan.length} sudah diputuskan
        </p>
        <SimpananKeputusan keputusan={keputusan} />
      </div>
      <div className="impor-panel-baris">
        <NativeSelect
          size="xs"
          aria-label="Tampilkan"
          value={saring}
          onChange={(event) => onSaring(event.currentTarget.value as SaringKeraguan)}
          data={pilihanSaring(hasil.keraguan, keputusan.keputusan)}
        />
        <Langkah mati={tampil.length === 0} onLangkah={onLangkah} />
      </div>
      {saran.length > 0 ? (
        <Button variant="default" size="xs" fullWidth leftSection={<IconWand size={16} aria-hidden />} onClick={() => setMenerapkan(true)}>
          Terapkan semua saran ({saran.length})
        </Button>
      ) : null}
      <p className="impor-lunak impor-tombol">
        <Kbd size="xs">Alt</Kbd>+<Kbd size="xs">↓</Kbd> atau <Kbd size="xs">n</Kbd> berikutnya, <Kbd size="xs">Alt</Kbd>+
        <Kbd size="xs">↑</Kbd> atau <Kbd size="xs">p</Kbd> sebelumnya
      </p>
      {menerapkan ? (
        <TerapkanSaranDialog
          keraguan={saran}
          onTerapkan={() => {
            setMenerapkan(false);
            keputusan.terapkanSaran(saran);
          }}
          onTutup={() => setMenerapkan(false)}
        />
      ) : null}
    </div>
  );
}

function Langkah({ mati, onLangkah }: { readonly mati: boolean; readonly onLangkah: (arah: 1 | -1) => void }) {
  return (
    <div className="impor-langkah">
      <ActionIcon
        variant="default"
        disabled={mati}
        title="Sebelumnya (Alt+↑)"
        aria-label="Keraguan sebelumnya"
        onClick={() => onLangkah(-1)}
      >
        <IconChevronUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        disabled={mati}
        title="Berikutnya (Alt+↓)"
        aria-label="Keraguan berikutnya"
        onClick={() => onLangkah(1)}
      >
        <IconChevronDown size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
