/** What drafting technique finds in the text. */
import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import type { TemuanBacaan } from "../pesan/mesin.ts";
import { SEBUTAN_KEPARAHAN, URUTAN_KEPARAHAN } from "./sebutan.ts";

interface TemuanDaftarProps {
  readonly temuan: readonly TemuanBacaan[];
  /** The one that was clicked on the page. */
  readonly dipilih: string | null;
  readonly onTuju: (temuan: TemuanBacaan) => void;
}

/** Lines that are drawn at once: more than a screen. */
const SEKALIAN = 100;

export function TemuanDaftar({ temuan, dipilih, onTuju }: TemuanDaftarProps) {
  const [keparahan, setKeparahan] = useState("");
  const [batas, setBatas] = useState(SEKALIAN);
  const shown = useMemo(() => temuan.filter((satu) => keparahan === "" || satu.keparahan === keparahan), [temuan, keparahan]);
  // Whoever clicked a mark on the page wants to see its finding, however far down it stands.
  const sampai = Math.max(batas, shown.findIndex(({ id }) => id === dipilih) + 1);
  return (
    <div className="temuan">
      <NativeSelect
        size="xs"
        aria-label="Keparahan temuan"
        value={keparahan}
        data={[
          { value: "", label: `Semua keparahan (${temuan.length})` },
          ...URUTAN_KEPARAHAN.flatMap((satu) => {
            const jumlah = temuan.filter((one) => one.keparahan === satu).length;
            return jumlah === 0 ? [] : [{ value: satu, label: `${SEBUTAN_KEPARAHAN[satu].nama} (${jumlah})` }];
          }),
        ]}
        onChange={(event) => setKeparahan(event.currentTarget.value)}
      />
      <ul className="temuan-daftar">
        {shown.slice(0, sampai).map((satu) => (
          <li key={satu.id} data-keparahan={satu.keparahan}>
            <button
              type="button"
              className="temuan-baris"
              aria-current={satu.id === dipilih}
              ref={satu.id === dipilih ? (tombol) => tombol?.scrollIntoView({ block: "nearest" }) : undefined}
              onClick={() => onTuju(satu)}
            >
              <span className="lambang" aria-hidden>
                {SEBUTAN_KEPARAHAN[satu.keparahan].lambang}
              </span>
              <span>
                <strong>{satu.locator === "" ? "Seluruh naskah" : satu.locator}</strong>{" "}
                <span className="lunak">
                  {SEBUTAN_KEPARAHAN[satu.keparahan].nama}, {satu.kaidah}
                </span>
                <span className="temuan-pesan">{satu.pesan}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length > sampai ? (
        <button type="button" className="tautan" onClick={() => setBatas(sampai + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, shown.length - sampai)} lagi dari {shown.length - sampai}
        </button>
      ) : null}
    </div>
  );
}
