/** The tab *Catatan*: the notes on this text, a new one, and what is done with all of them. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { BobotCatatan, RentangSumber, TempatJangkar } from "@selaras/parsers";
import { IconMessagePlus } from "@tabler/icons-react";
import { useCallback, useMemo, useRef, useState } from "react";
import type { CatatanTelaah, SasaranCatatan, Telaahan, TulisanCatatan } from "../../catatan/antarmuka.ts";
import { usePeramban } from "../../peramban/peramban-context.tsx";
import type { Bacaan } from "../../pesan/mesin.ts";
import { SEBUTAN_BOBOT_CATATAN, SEBUTAN_TEMPAT } from "../sebutan.ts";
import { CatatanAlat } from "./catatan-alat.tsx";
import { CatatanFormulir } from "./catatan-formulir.tsx";
import { CatatanKartu, type TindakanCatatan } from "./catatan-kartu.tsx";
import { type SaringanCatatan, SEMUA_CATATAN, saringCatatan } from "./saring-catatan.ts";
import type { PemakaianCatatan } from "./use-catatan.ts";
import { useSambungan } from "./use-sambungan.ts";

/** What is being written. */
export type Tulisan =
  | {
      readonly jenis: "baru";
      readonly sasaran: SasaranCatatan;
      readonly judul: string;
      readonly kutipan: string;
      /** Of the text that `sasaran` speaks of. */
      readonly sidik: string;
    }
  | { readonly jenis: "ubah"; readonly catatan: CatatanTelaah };

/** What is told below the tabs; `urung` brings back a deleted note. */
export interface KabarPanel {
  readonly kalimat: string;
  readonly urung?: () => Promise<KabarPanel>;
}

interface CatatanPanelProps {
  readonly bacaan: Bacaan;
  readonly catatan: PemakaianCatatan;
  readonly pilihan: RentangSumber | null;
  readonly dipilih: string | null;
  readonly tulisan: Tulisan | null;
  readonly onTulis: (tulisan: Tulisan | null) => void;
  readonly onCatatPilihan: () => void;
  readonly onTuju: (id: string, rentang: RentangSumber) => void;
  readonly onKabar: (kabar: KabarPanel) => void;
}

const DIBACA_ULANG =
  "Halaman berubah dan dibaca ulang sejak catatan ini dimulai, sehingga tempatnya tidak pasti lagi. Tulisan Anda masih ada: salin, tekan Batal, pilih kembali kata-katanya, lalu catat lagi.";

const KOSONG: TulisanCatatan = { isi: "", usulan: null, tanda: [], bobot: "sedang" };

export function CatatanPanel(props: CatatanPanelProps) {
  const { bacaan, catatan, pilihan, dipilih, tulisan, onTulis, onCatatPilihan, onTuju, onKabar } = props;
  const { toko, olah } = usePeramban();
  const sambungan = useSambungan();
  const wadah = useRef<HTMLDivElement>(null);
  const [saringan, setSaringan] = useState<SaringanCatatan>(SEMUA_CATATAN);
  const shown = useMemo(() => saringCatatan(catatan.telaahan, saringan), [catatan.telaahan, saringan]);

  const simpan = useCallback(
    async (baru: CatatanTelaah | { readonly galat: string }, kalimat: string): Promise<string | null> => {
      if ("galat" in baru) return baru.galat;
      const hasil = await toko.simpan(baru);
      if ("galat" in hasil) return hasil.galat;
      onKabar({ kalimat });
      return null;
    },
    [toko, onKabar],
  );
  const tindakan = useMemo(
    (): TindakanCatatan => ({
      tuju: onTuju,
      ubah: ({ catatan: satu }) => onTulis({ jenis: "ubah", catatan: satu }),
      hapus: async ({ catatan: satu }) => {
        const hasil = await toko.hapus(satu.alamat, satu.id);
        const urung = async () => {
          const kembali = await toko.pulihkan(satu.alamat, satu.id);
          return { kalimat: "galat" in kembali ? kembali.galat : "Catatan dikembalikan." };
        };
        onKabar("galat" in hasil ? { kalimat: hasil.galat } : { kalimat: "Catatan dihapus.", urung });
      },
      tetapkan: async ({ catatan: satu }: Telaahan, rentang) => {
        const galat = await simpan(olah.tetapkanTempat(bacaan, satu, rentang), "Tempat catatan ditetapkan.");
        if (galat !== null) onKabar({ kalimat: galat });
      },
    }),
    [onTuju, onTulis, onKabar, toko, olah, bacaan, simpan],
  );
  const simpanTulisan = async (isi: TulisanCatatan): Promise<string | null> => {
    if (tulisan === null) return null;
    // The place would be that of other words.
    if (tulisan.jenis === "baru" && tulisan.sidik !== bacaan.sidik) return DIBACA_ULANG;
    const baru = tulisan.jenis === "baru" ? olah.catatanBaru(bacaan, tulisan.sasaran, isi) : olah.ubahTulisan(tulisan.catatan, isi);
    const galat = await simpan(baru, "Catatan tersimpan di peramban ini.");
    if (galat === null) {
      onTulis(null);
      // The field that had the focus is gone.
      wadah.current?.focus();
    }
    return galat;
  };

  return (
    <div className="catatan" ref={wadah} tabIndex={-1}>
      {tulisan === null ? (
        <MulaiCatatan pilihan={pilihan} bacaan={bacaan} onCatatPilihan={onCatatPilihan} />
      ) : (
        <CatatanFormulir
          key={tulisan.jenis === "ubah" ? tulisan.catatan.id : tulisan.kutipan}
          judul={tulisan.jenis === "ubah" ? `Ubah catatan ${tulisan.catatan.jangkar.locator ?? ""}` : tulisan.judul}
          kutipan={tulisan.jenis === "ubah" ? tulisan.catatan.jangkar.kutipan : tulisan.kutipan}
          awal={tulisan.jenis === "ubah" ? tulisan.catatan : KOSONG}
          onSimpan={simpanTulisan}
          onBatal={() => onTulis(null)}
        />
      )}
      {catatan.galat === null ? null : (
        <p className="galat" role="alert">
          {catatan.galat}
        </p>
      )}
      {catatan.telaahan.length > 0 ? <SaringCatatan saringan={saringan} onUbah={setSaringan} /> : null}
      {catatan.telaahan.length > 0 && shown.length === 0 ? (
        <p className="lunak">Tidak ada catatan yang cocok dengan saringan ini.</p>
      ) : null}
      <ul className="catatan-daftar" aria-label="Catatan">
        {shown.map((satu) => (
          <CatatanKartu
            key={satu.catatan.id}
            telaahan={satu}
            rekan={catatan.rekan.has(satu.catatan.id)}
            server={sambungan?.keadaan === "tersambung" ? sambungan.server : null}
            dipilih={satu.catatan.id === dipilih}
            pilihan={pilihan}
            tindakan={tindakan}
          />
        ))}
      </ul>
      <CatatanAlat bacaan={bacaan} catatan={catatan} onKabar={(kalimat) => onKabar({ kalimat })} />
    </div>
  );
}

interface MulaiCatatanProps {
  readonly pilihan: RentangSumber | null;
  readonly bacaan: Bacaan;
  readonly onCatatPilihan: () => void;
}

function MulaiCatatan({ pilihan, bacaan, onCatatPilihan }: MulaiCatatanProps) {
  if (pilihan === null)
    return <p className="lunak">Pilih kata-kata di halaman, atau buka satu ketentuan lalu tekan N, untuk membuat catatan.</p>;
  return (
    <div className="catatan-mulai">
      <blockquote className="catatan-kutipan">{bacaan.lembar.sumber.slice(pilihan.dari, pilihan.sampai)}</blockquote>
      <Button size="compact-sm" leftSection={<IconMessagePlus size={14} aria-hidden />} title="N" onClick={onCatatPilihan}>
        Catat kata yang dipilih
      </Button>
    </div>
  );
}

interface SaringCatatanProps {
  readonly saringan: SaringanCatatan;
  readonly onUbah: (saringan: SaringanCatatan) => void;
}

function SaringCatatan({ saringan, onUbah }: SaringCatatanProps) {
  return (
    <search className="catatan-saring">
      <TextInput
        size="xs"
        type="search"
        aria-label="Cari dalam catatan"
        placeholder="Cari"
        value={saringan.cari}
        onChange={(event) => onUbah({ ...saringan, cari: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label="Keadaan catatan"
        value={saringan.keadaan}
        data={[
          { value: "", label: "Semua keadaan" },
          ...Object.entries(SEBUTAN_TEMPAT).map(([value, { nama }]) => ({ value, label: nama })),
        ]}
        onChange={(event) => onUbah({ ...saringan, keadaan: event.currentTarget.value as TempatJangkar["keadaan"] | "" })}
      />
      <NativeSelect
        size="xs"
        aria-label="Bobot catatan"
        value={saringan.bobot}
        data={[{ value: "", label: "Semua bobot" }, ...Object.entries(SEBUTAN_BOBOT_CATATAN).map(([value, label]) => ({ value, label }))]}
        onChange={(event) => onUbah({ ...saringan, bobot: event.currentTarget.value as BobotCatatan | "" })}
      />
    </search>
  );
}
