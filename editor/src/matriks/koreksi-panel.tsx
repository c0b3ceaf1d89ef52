/** Correction of the pair of a cell: take it apart, or choose another provision of the region. */
import { Button } from "@mantine/core";
import type { Koreksi, KoreksiTampil, Sel } from "@selaras/parsers";
import { IconLink, IconUnlink } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { KetentuanPicker } from "./ketentuan-picker.tsx";
import { KoreksiForm } from "./koreksi-form.tsx";
import { KoreksiLine } from "./koreksi-line.tsx";

interface KoreksiPanelProps {
  readonly acuan: string;
  readonly daerah: { readonly id: string; readonly nama: string };
  readonly locator: string;
  readonly sel: Sel;
  /** Decisions on this cell, oldest first. */
  readonly koreksi: readonly KoreksiTampil[];
  readonly versi: number;
  readonly onCorrected: () => void;
}

type Langkah =
  | { readonly jenis: "diam" }
  | { readonly jenis: "memilih" }
  | { readonly jenis: "mengisi"; readonly putusan: Koreksi["putusan"]; readonly b: string };

export function KoreksiPanel({ acuan, daerah, locator, sel, koreksi, versi, onCorrected }: KoreksiPanelProps) {
  const [langkah, setLangkah] = useState<Langkah>({ jenis: "diam" });
  const heading = useRef<HTMLHeadingElement>(null);
  const [tersimpan, setTersimpan] = useState(false);
  const begin = (next: Langkah) => {
    setTersimpan(false);
    setLangkah(next);
  };
  const saved = () => {
    setLangkah({ jenis: "diam" });
    setTersimpan(true);
    // The form that held the focus is gone.
    heading.current?.focus();
    onCorrected();
  };
  const undo = (satu: KoreksiTampil) => begin({ jenis: "mengisi", putusan: satu.putusan === "cocok" ? "lepas" : "cocok", b: satu.b });
  return (
    <section aria-labelledby="laci-koreksi" className="laci-bagian">
      <h3 id="laci-koreksi" ref={heading} tabIndex={-1}>
        Koreksi sel ini
      </h3>
      <div className="koreksi-tombol">
        {sel.pasangan.map((satu) => (
          <Button
            key={satu.locator}
            variant="default"
            size="compact-md"
            leftSection={<IconUnlink size={16} aria-hidden />}
            onClick={() => begin({ jenis: "mengisi", putusan: "lepas", b: satu.locator })}
          >
            Lepaskan pasangan{sel.pasangan.length > 1 ? ` ${satu.locator}` : ""}
          </Button>
        ))}
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => begin({ jenis: "memilih" })}
        >
          Cocokkan dengan …
        </Button>
      </div>
      <p role="status" className="koreksi-kabar">
        {tersimpan ? "Disimpan. Kolom ini disusun ulang menurut koreksi Anda." : ""}
      </p>
      {langkah.jenis === "memilih" ? (
        <KetentuanPicker
          acuan={acuan}
          daerah={daerah}
          versi={versi}
          taken={sel.pasangan.map((satu) => satu.locator)}
          onPick={(b) => begin({ jenis: "mengisi", putusan: "cocok", b })}
          onCancel={() => begin({ jenis: "diam" })}
        />
      ) : null}
      {langkah.jenis === "mengisi" ? (
        <KoreksiForm
          key={`${langkah.putusan} ${langkah.b}`}
          acuan={acuan}
          daerah={daerah.id}
          putusan={langkah.putusan}
          a={locator}
          b={langkah.b}
          onSaved={saved}
          onCancel={() => begin({ jenis: "diam" })}
        />
      ) : null}
      {koreksi.length > 0 ? (
        <ul className="koreksi-riwayat">
          {koreksi.map((satu) => (
            <KoreksiLine key={satu.at + satu.b} koreksi={satu} onUndo={satu.berlaku ? () => undo(satu) : null} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
