/** What the panel shows of one comparison: counts that filter, search, and the list. */
import { ActionIcon, NativeSelect, TextInput } from "@mantine/core";
import type { JenisPenyimpangan } from "@selaras/parsers";
import { IconArrowDown, IconArrowUp, IconSearch } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useDeferredValue, useMemo, useState } from "react";
import { SEBUTAN_JENIS } from "../matriks/sebutan.ts";
import { teksSatuanTersaji } from "../references/teks-tersaji.ts";
import { type BarisDeviasi, barisDeviasi, jenisTerdapat, kalimatJumlah, kelompokkanBaris, saringBaris } from "./daftar-deviasi.ts";
import { DeviasiDaftar } from "./deviasi-daftar.tsx";
import type { HasilTampil } from "./hasil-tampil.ts";
import { KabarTenang } from "./kabar-tenang.tsx";
import { lompatDeviasi, perlihatkanSatuan } from "./lompat-deviasi.ts";
import { bunyiBaris, SEBUTAN_TANDA, type Tanda, URUTAN_TANDA_DEVIASI } from "./sebutan-deviasi.ts";
import type { Dibuka, TokoDeviasi } from "./toko-deviasi.ts";

interface DeviasiIsiProps {
  readonly editor: Editor;
  readonly toko: TokoDeviasi;
  readonly hasil: HasilTampil;
  readonly dibuka: Dibuka | null;
}

/** What agrees is shown when asked for. */
const TAMPIL_AWAL: ReadonlySet<Tanda> = new Set(URUTAN_TANDA_DEVIASI.filter((tanda) => tanda !== "sesuai"));

export function DeviasiIsi({ editor, toko, hasil, dibuka }: DeviasiIsiProps) {
  const [tanda, setTanda] = useState(TAMPIL_AWAL);
  const [jenis, setJenis] = useState<JenisPenyimpangan | "">("");
  const [cari, setCari] = useState("");
  // The list may lag behind the keys, the keys not behind the list.
  const tampil = useDeferredValue(hasil);
  const dicari = useDeferredValue(cari);
  const semua = useMemo(() => barisDeviasi(tampil), [tampil]);
  const terdapat = useMemo(() => jenisTerdapat(semua), [semua]);
  const jenisBerlaku = jenis !== "" && terdapat.includes(jenis) ? jenis : "";
  const teksOf = useMemo(() => teksDari(editor, tampil), [editor, tampil]);
  const kelompok = useMemo(
    () => kelompokkanBaris(saringBaris(semua, { tanda, jenis: jenisBerlaku, cari: dicari }, teksOf)),
    [semua, tanda, jenisBerlaku, dicari, teksOf],
  );

  const buka = (baris: BarisDeviasi) => {
    if (baris.satuan !== null) perlihatkanSatuan(editor.view, baris.satuan);
    toko.buka(baris.dibuka);
  };
  const lompat = (arah: 1 | -1) => {
    const tiba = lompatDeviasi(editor.view, hasil, arah);
    toko.kabarkan(tiba === null ? "Tidak ada penyimpangan." : bunyiBaris(tiba));
  };
  return (
    <>
      <h2 className="visually-hidden">Deviasi dari acuan</h2>
      <KabarTenang kalimat={`Deviasi: ${kalimatJumlah(hasil.jumlah)}`} />
      <fieldset className="deviasi-jumlah">
        <legend className="visually-hidden">Tampilkan menurut hubungan</legend>
        {URUTAN_TANDA_DEVIASI.map((satu) => (
          <TombolTanda
            key={satu}
            tanda={satu}
            jumlah={satu === "hilang" ? hasil.jumlah.hilang : hasil.jumlah[satu]}
            tampil={tanda.has(satu)}
            onTukar={() => setTanda(tukar(tanda, satu))}
          />
        ))}
      </fieldset>
      <div className="deviasi-saring">
        <TextInput
          size="xs"
          type="search"
          aria-label="Cari dalam deviasi"
          placeholder="Cari"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={cari}
          onChange={(event) => setCari(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          aria-label="Jenis penyimpangan"
          value={jenisBerlaku}
          onChange={(event) => setJenis(event.currentTarget.value as JenisPenyimpangan | "")}
          data={[{ value: "", label: "Semua jenis" }, ...terdapat.map((satu) => ({ value: satu, label: SEBUTAN_JENIS[satu] }))]}
        />
        <div className="deviasi-lompat">
          <ActionIcon
            variant="default"
            size={30}
            aria-label="Ke penyimpangan sebelumnya"
            aria-keyshortcuts="Alt+,"
            title="Ke penyimpangan sebelumnya di naskah (Alt + koma)"
            onClick={() => lompat(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={30}
            aria-label="Ke penyimpangan berikutnya"
            aria-keyshortcuts="Alt+."
            title="Ke penyimpangan berikutnya di naskah (Alt + titik)"
            onClick={() => lompat(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <DeviasiDaftar kelompok={kelompok} teksOf={teksOf} dibuka={dibuka} kosong={pesanKosong(hasil, semua.length > 0)} onBuka={buka} />
    </>
  );
}

function tukar(tanda: ReadonlySet<Tanda>, satu: Tanda): ReadonlySet<Tanda> {
  const baru = new Set(tanda);
  if (!baru.delete(satu)) baru.add(satu);
  return baru;
}

/** Words of a provision as they stand in the draft now; what is missing has those of the acuan. */
function teksDari(editor: Editor, hasil: HasilTampil): (baris: BarisDeviasi) => string {
  let teks: ReadonlyMap<string, string> | undefined;
  return ({ dibuka }) => {
    if (dibuka.jenis === "hilang") return hasil.hilang.find(({ locator }) => locator === dibuka.locator)?.teks ?? "";
    if (teks === undefined) {
      const found = new Map<string, string>();
      editor.state.doc.forEach((block) => void found.set(String(block.attrs.id), teksSatuanTersaji(editor.state, block)));
      teks = found;
    }
    return (hasil.deviasi.get(dibuka.id)?.satuan ?? []).map((id) => teks?.get(id) ?? "").join(" ");
  };
}

const pesanKosong = (hasil: HasilTampil, ada: boolean): string =>
  !ada || (hasil.urutan.length === 0 && hasil.hilang.length === 0)
    ? "Belum ada ketentuan yang dapat dibandingkan."
    : "Tidak ada ketentuan yang cocok dengan saringan ini.";

interface TombolTandaProps {
  readonly tanda: Tanda;
  readonly jumlah: number;
  readonly tampil: boolean;
  readonly onTukar: () => void;
}

function TombolTanda({ tanda, jumlah, tampil, onTukar }: TombolTandaProps) {
  const { nama, singkat, arti, lambang } = SEBUTAN_TANDA[tanda];
  return (
    <button
      type="button"
      className="legenda-butir deviasi-butir"
      data-hubungan={tanda}
      aria-pressed={tampil}
      title={`${nama}. ${arti} Tekan untuk ${tampil ? "menyembunyikan" : "menampilkan"}.`}
      onClick={onTukar}
    >
      <span className="deviasi-lambang" aria-hidden>
        {lambang}
      </span>
      <span className="deviasi-nama">{singkat}</span>
      <span className="legenda-jumlah">{jumlah}</span>
    </button>
  );
}
