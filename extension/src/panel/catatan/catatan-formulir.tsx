/** Writing a note: a new one, or an old one anew. */
import { Button, NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import type { BobotCatatan } from "@selaras/parsers";
import { type KeyboardEvent, useState } from "react";
import type { TulisanCatatan } from "../../catatan/antarmuka.ts";
import { SEBUTAN_BOBOT_CATATAN } from "../sebutan.ts";
import { bacaTanda } from "./saring-catatan.ts";

interface CatatanFormulirProps {
  /** What it is about: `Pasal 5 ayat (1)`, or that the words were chosen. */
  readonly judul: string;
  readonly kutipan: string;
  readonly awal: TulisanCatatan;
  /** Stores it; an Indonesian sentence where that failed, and then the form stays as it is. */
  readonly onSimpan: (tulisan: TulisanCatatan) => Promise<string | null>;
  readonly onBatal: () => void;
}

/** Source: `IsiAnotasi.isi`. */
const TERPANJANG = 8000;

const BOBOT = Object.entries(SEBUTAN_BOBOT_CATATAN).map(([value, nama]) => ({ value, label: `Bobot ${nama.toLocaleLowerCase("id")}` }));

export function CatatanFormulir({ judul, kutipan, awal, onSimpan, onBatal }: CatatanFormulirProps) {
  const [isi, setIsi] = useState(awal.isi);
  const [isUsul, setIsUsul] = useState(awal.usulan !== null);
  const [usulan, setUsulan] = useState(awal.usulan ?? kutipan);
  const [tanda, setTanda] = useState(awal.tanda.join(", "));
  const [bobot, setBobot] = useState<BobotCatatan>(awal.bobot);
  const [galat, setGalat] = useState<string | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const simpan = async () => {
    if (sibuk) return;
    if (isi.trim() === "" && !isUsul) return setGalat("Tulis isi catatan atau usulkan kata pengganti.");
    setSibuk(true);
    setGalat(await onSimpan({ isi: isi.trim(), usulan: isUsul ? usulan : null, tanda: bacaTanda(tanda), bobot }));
    setSibuk(false);
  };
  const tekan = (event: KeyboardEvent) => {
    if (event.key === "Escape") onBatal();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void simpan();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="catatan-formulir"
      aria-label={judul}
      onKeyDown={tekan}
      onSubmit={(event) => {
        event.preventDefault();
        void simpan();
      }}
    >
      <p className="catatan-judul">{judul}</p>
      {kutipan === "" ? null : <blockquote className="catatan-kutipan">{kutipan}</blockquote>}
      <Textarea
        data-autofocus
        autoFocus
        size="sm"
        rows={3}
        label="Catatan"
        maxLength={TERPANJANG}
        value={isi}
        onChange={(event) => setIsi(event.currentTarget.value)}
      />
      <Switch size="xs" label="Usulkan kata pengganti" checked={isUsul} onChange={(event) => setIsUsul(event.currentTarget.checked)} />
      {isUsul ? (
        <Textarea
          size="sm"
          rows={4}
          label="Menjadi"
          description="Kosongkan untuk mengusulkan penghapusan."
          maxLength={TERPANJANG}
          value={usulan}
          onChange={(event) => setUsulan(event.currentTarget.value)}
        />
      ) : null}
      <div className="catatan-dua">
        <NativeSelect
          size="xs"
          label="Bobot"
          value={bobot}
          data={BOBOT}
          onChange={(event) => setBobot(event.currentTarget.value as BobotCatatan)}
        />
        <TextInput
          size="xs"
          label="Tanda"
          placeholder="misalnya: tenggat, rujukan"
          value={tanda}
          onChange={(event) => setTanda(event.currentTarget.value)}
        />
      </div>
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
      <div className="tombol-baris">
        <Button type="submit" size="xs" loading={sibuk} title="Ctrl + Enter">
          Simpan catatan
        </Button>
        <Button size="xs" variant="default" onClick={onBatal}>
          Batal
        </Button>
      </div>
    </form>
  );
}
