/** Provision by provision: what an official text would change in the working text. */
import { Button, Checkbox } from "@mantine/core";
import type { BandingResmi } from "@selaras/parsers";
import { memo, useMemo, useState } from "react";
import { bedaRumusan } from "../catatan/beda-rumusan.ts";
import "../daftar.css";
import { DiffView } from "../matriks/diff-view.tsx";
import { dapatDipertahankan, SEBUTAN_KEADAAN } from "./banding-resmi.ts";

interface TabelBandingResmiProps {
  /** Those that are listed. */
  readonly ketentuan: readonly BandingResmi[];
  /** Locators. */
  readonly pertahankan: ReadonlySet<string>;
  readonly onPertahankan: (locator: string, ya: boolean) => void;
}

/** Rows that are drawn at once: each compares its words. */
const SEKALIAN = 40;

export function TabelBandingResmi({ ketentuan, pertahankan, onPertahankan }: TabelBandingResmiProps) {
  const [batas, setBatas] = useState(SEKALIAN);
  return (
    <>
      <table className="daftar impor-banding">
        <caption className="visually-hidden">Ketentuan naskah kerja dan naskah resmi</caption>
        <thead>
          <tr>
            <th scope="col">Ketentuan</th>
            <th scope="col">Keadaan</th>
            <th scope="col">Rumusan: dicoret dari naskah kerja, digarisbawahi dari naskah resmi</th>
            <th scope="col">Pertahankan</th>
          </tr>
        </thead>
        <tbody>
          {ketentuan.slice(0, batas).map((satu) => (
            <Baris
              key={`${satu.locator} ${satu.keadaan}`}
              ketentuan={satu}
              dipertahankan={pertahankan.has(satu.locator)}
              onPertahankan={onPertahankan}
            />
          ))}
        </tbody>
      </table>
      {ketentuan.length > batas ? (
        <Button variant="default" size="xs" fullWidth onClick={() => setBatas(batas + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, ketentuan.length - batas)} lagi dari {ketentuan.length - batas}
        </Button>
      ) : null}
    </>
  );
}

interface BarisProps {
  readonly ketentuan: BandingResmi;
  readonly dipertahankan: boolean;
  readonly onPertahankan: TabelBandingResmiProps["onPertahankan"];
}

const Baris = memo(function Baris({ ketentuan, dipertahankan, onPertahankan }: BarisProps) {
  const { locator, keadaan, lama, baru } = ketentuan;
  const beda = useMemo(
    () => (keadaan === "sama" ? [{ jenis: "tetap" as const, teks: baru ?? lama ?? "" }] : bedaRumusan(lama ?? "", baru ?? "")),
    [keadaan, lama, baru],
  );
  return (
    <tr>
      <th scope="row">{locator}</th>
      <td>{SEBUTAN_KEADAAN[keadaan]}</td>
      <td className="impor-rumusan">
        <DiffView beda={beda} />
      </td>
      <td>
        {dapatDipertahankan(ketentuan) ? (
          <Checkbox
            size="xs"
            label="Naskah kerja"
            aria-label={`Pertahankan naskah kerja ${locator}`}
            checked={dipertahankan}
            onChange={(event) => onPertahankan(locator, event.currentTarget.checked)}
          />
        ) : null}
      </td>
    </tr>
  );
});
