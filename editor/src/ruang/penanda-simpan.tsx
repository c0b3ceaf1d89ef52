/** Where the words are, in the header: seen always, spoken only when it matters. */
import { IconCheck, IconCloudOff, IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Keadaan } from "../collaboration/keadaan.ts";
import type { Sambungan } from "../collaboration/sambungan.ts";
import { jelaskanKeadaan, sebutKeadaan } from "../collaboration/sebutan-keadaan.ts";

/** Between two keystrokes of a typist the words are stored; showing each of these moments would only flicker. */
const TENANG_MS = 600;

const tersimpan = ({ macam }: Keadaan): boolean => macam === "tersimpan" || macam === "tersambung";

/**
 * The state, but "stored" is believed only after it has lasted: what is shown may be more cautious than the truth, never less. It also keeps
 * React out of the keystrokes: each commit makes the browser look up the selection in the whole sheet (1 ms).
 */
function useKeadaanTenang(sambungan: Sambungan): Keadaan {
  const [tampil, setTampil] = useState(() => sambungan.potret().keadaan);
  const terakhir = useRef(tampil);
  useEffect(() => {
    let timer = 0;
    const tampilkan = (keadaan: Keadaan) => {
      terakhir.current = keadaan;
      setTampil(keadaan);
    };
    const dengar = () => {
      const { keadaan } = sambungan.potret();
      window.clearTimeout(timer);
      if (terakhir.current.macam === "menyimpan" && tersimpan(keadaan)) timer = window.setTimeout(() => tampilkan(keadaan), TENANG_MS);
      else if (terakhir.current.macam !== "menyimpan" || keadaan.macam !== "menyimpan") tampilkan(keadaan);
    };
    dengar();
    const lepas = sambungan.pantau(dengar);
    return () => {
      window.clearTimeout(timer);
      lepas();
    };
  }, [sambungan]);
  return tampil;
}

const IKON = {
  menyambung: IconRefresh,
  luring: IconCloudOff,
  tersambung: IconCheck,
  menyimpan: IconRefresh,
  tersimpan: IconCheck,
  berakhir: IconPlugConnectedX,
} as const;

/** Follows the connection by itself, so that a key draws nothing else anew. */
export function PenandaSimpan({ sambungan, tahan }: { readonly sambungan: Sambungan; readonly tahan: boolean }) {
  const keadaan = useKeadaanTenang(sambungan);
  const Ikon = IKON[keadaan.macam];
  const arti = jelaskanKeadaan(keadaan, tahan);
  return (
    <p className="penanda-simpan" data-macam={keadaan.macam} title={arti}>
      <Ikon size={16} aria-hidden />
      <span>{sebutKeadaan(keadaan)}</span>
      <span className="visually-hidden">. {arti}</span>
      <Kabar keadaan={keadaan} arti={arti} />
    </p>
  );
}

/** Spoken: losing and regaining the connection. Every "stored" would interrupt whoever listens while writing. */
function Kabar({ keadaan, arti }: { readonly keadaan: Keadaan; readonly arti: string }) {
  const [kabar, setKabar] = useState("");
  const terputus = keadaan.macam === "luring" || keadaan.macam === "berakhir";
  const terhubung = keadaan.macam === "tersambung" || keadaan.macam === "tersimpan";
  useEffect(() => {
    if (terputus) setKabar(`Sambungan terputus. ${arti}`);
    else if (terhubung) setKabar((lama) => (lama.startsWith("Sambungan terputus") ? "Tersambung kembali." : lama));
  }, [terputus, terhubung, arti]);
  return (
    <span className="visually-hidden" role="status">
      {kabar}
    </span>
  );
}
