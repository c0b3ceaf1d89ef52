/** What the panel shows of one check: counts that filter, the order of the list, and the list. */
import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import type { Keparahan, TemuanRancangan } from "@selaras/parsers";
import { IconArrowDown, IconArrowUp, IconWand } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { kabari } from "../kabar.ts";
import { penomoranPada } from "../numbering/penomoran.ts";
import { BantuanKaidahDialog } from "./bantuan-kaidah.tsx";
import { bagianNaskah, type CaraKelompok, keluargaTerdapat, menurutKeparahan, menurutTempat, saringTemuan } from "./daftar-temuan.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";
import { KabarJumlah, TombolKeparahan } from "./jumlah-temuan.tsx";
import { KesampingkanDialog } from "./kesampingkan-dialog.tsx";
import { lompatTemuan } from "./lompat-temuan.ts";
import { PerbaikiSemuaDialog } from "./perbaiki-semua-dialog.tsx";
import { SEMUA_KEPARAHAN, sebutanKeluarga } from "./sebutan-periksa.ts";
import { TemuanDaftar } from "./temuan-daftar.tsx";
import type { TokoPeriksa } from "./toko-periksa.ts";
import { useTindakanTemuan } from "./use-tindakan-temuan.ts";

interface PeriksaIsiProps {
  readonly editor: Editor;
  readonly toko: TokoPeriksa;
  readonly hasil: HasilPeriksaTampil;
  readonly kini: string | null;
  readonly rancangan: string;
  readonly menulis: boolean;
  /** Stands between the tools and the list. */
  readonly children: ReactNode;
}

const SEMUA: ReadonlySet<Keparahan> = new Set(SEMUA_KEPARAHAN);

export function PeriksaIsi({ editor, toko, hasil, kini, rancangan, menulis, children }: PeriksaIsiProps) {
  const [keparahan, setKeparahan] = useState(SEMUA);
  const [keluarga, setKeluarga] = useState("");
  const [cara, setCara] = useState<CaraKelompok>("keparahan");
  const wadah = useRef<HTMLDivElement>(null);
  const { tindakan, dialog, buka, tutup } = useTindakanTemuan(editor, toko, wadah);
  // The list may lag behind the keys, the keys not behind the list.
  const tampil = useDeferredValue(hasil);
  const terdapat = useMemo(() => keluargaTerdapat(tampil.terbuka), [tampil]);
  const berlaku = terdapat.includes(keluarga) ? keluarga : "";
  const kelompok = useMemo(() => {
    const tersaring = saringTemuan(tampil.terbuka, { keparahan, keluarga: berlaku });
    return cara === "keparahan"
      ? menurutKeparahan(tersaring)
      : menurutTempat(tersaring, bagianNaskah(editor.state.doc, penomoranPada(editor.state)));
  }, [editor, tampil, keparahan, berlaku, cara]);
  const aman = useMemo(() => tampil.terbuka.filter(({ perbaikan }) => perbaikan?.aman === true).length, [tampil]);
  const namaKaidah = (temuan: TemuanRancangan) => hasil.kaidah.get(temuan.kaidah)?.nama ?? temuan.kaidah;

  const selesaiKesampingkan = () => {
    kabari("Temuan dikesampingkan. Alasannya terbaca pada bagian Dikesampingkan.");
    toko.diputuskan();
    tutup();
    wadah.current?.focus();
  };
  const selesaiSemua = (jumlah: number) => {
    kabari(`${jumlah} perbaikan diterapkan. Ctrl+Z mengurungkan semuanya sekaligus.`);
    tutup();
    wadah.current?.focus();
  };
  return (
    <div ref={wadah} tabIndex={-1} className="periksa-isi">
      <h2 className="visually-hidden">Temuan pemeriksaan</h2>
      <KabarJumlah jumlah={hasil.jumlah} />
      <fieldset className="periksa-jumlah">
        <legend className="visually-hidden">Tampilkan menurut keberatan</legend>
        {SEMUA_KEPARAHAN.map((satu) => (
          <TombolKeparahan
            key={satu}
            keparahan={satu}
            jumlah={hasil.jumlah[satu]}
            tampil={keparahan.has(satu)}
            onTukar={() => setKeparahan(tukar(keparahan, satu))}
          />
        ))}
      </fieldset>
      <div className="periksa-saring">
        <NativeSelect
          size="xs"
          aria-label="Kelompokkan"
          value={cara}
          onChange={(event) => setCara(event.currentTarget.value === "tempat" ? "tempat" : "keparahan")}
          data={[
            { value: "keparahan", label: "Menurut berat" },
            { value: "tempat", label: "Menurut tempat" },
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label="Keluarga kaidah"
          value={berlaku}
          onChange={(event) => setKeluarga(event.currentTarget.value)}
          data={[{ value: "", label: "Semua kaidah" }, ...terdapat.map((satu) => ({ value: satu, label: sebutanKeluarga(satu) }))]}
        />
      </div>
      <div className="periksa-alat">
        {menulis && aman > 0 ? (
          <Button
            size="xs"
            variant="light"
            px="xs"
            className="periksa-semua"
            leftSection={<IconWand size={16} aria-hidden />}
            onClick={(event) => buka({ apa: "semua", asal: event.currentTarget })}
          >
            Perbaiki semua yang aman ({aman})
          </Button>
        ) : null}
        <Lompat onLompat={(arah) => lompatTemuan(editor.view, toko, arah)} />
      </div>
      {children}
      <TemuanDaftar
        kelompok={kelompok}
        hasil={tampil}
        kini={kini}
        menulis={menulis}
        tindakan={tindakan}
        kosong={hasil.terbuka.length === 0 ? TANPA_TEMUAN : "Tidak ada temuan yang cocok dengan saringan ini."}
      />
      {dialog?.apa === "semua" ? (
        <PerbaikiSemuaDialog editor={editor} toko={toko} asal={dialog.asal} onSelesai={selesaiSemua} onTutup={tutup} />
      ) : null}
      {dialog?.apa === "kesampingkan" ? (
        <KesampingkanDialog
          rancangan={rancangan}
          temuan={dialog.temuan}
          nama={namaKaidah(dialog.temuan)}
          asal={dialog.asal}
          onSelesai={selesaiKesampingkan}
          onTutup={tutup}
        />
      ) : null}
      {dialog?.apa === "bantuan" ? (
        <BantuanKaidahDialog
          toko={toko}
          kaidah={dialog.temuan.kaidah}
          nama={namaKaidah(dialog.temuan)}
          asal={dialog.asal}
          onTutup={tutup}
        />
      ) : null}
    </div>
  );
}

const TANPA_TEMUAN = "Tidak ada temuan. Kaidah yang menuntut pertimbangan, bukan hitungan, tetap perlu dibaca orang.";

function tukar(semua: ReadonlySet<Keparahan>, satu: Keparahan): ReadonlySet<Keparahan> {
  const baru = new Set(semua);
  if (!baru.delete(satu)) baru.add(satu);
  return baru;
}

function Lompat({ onLompat }: { readonly onLompat: (arah: 1 | -1) => void }) {
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Ke temuan sebelumnya"
        aria-keyshortcuts="Shift+F8"
        title="Ke temuan sebelumnya di naskah (Shift+F8)"
        onClick={() => onLompat(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Ke temuan berikutnya"
        aria-keyshortcuts="F8"
        title="Ke temuan berikutnya di naskah (F8)"
        onClick={() => onLompat(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
