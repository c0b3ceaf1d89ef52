/** Takes one file, by dialog or by dropping it. It is read here, so that what is wrong with it is said before anything is sent. */
import { Button, FileButton, Input } from "@mantine/core";
import { IconFileText, IconUpload, IconX } from "@tabler/icons-react";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { bacaTeks, JENIS_BERKAS, salahBerkas, sebutUkuran, UKURAN_TERBESAR } from "./periksa-berkas.ts";

export interface Berkas {
  readonly nama: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly isi: string;
}

interface UnggahBerkasProps {
  readonly berkas: Berkas | null;
  readonly error: ReactNode;
  readonly onChange: (berkas: Berkas | null) => void;
  readonly onSalah: (pesan: string) => void;
}

/** A refused file leaves the one that was chosen before. */
export function UnggahBerkas({ berkas, error, onChange, onSalah }: UnggahBerkasProps) {
  const [above, setAbove] = useState(false);
  const reset = useRef<() => void>(null);
  const take = async (file: File | null | undefined) => {
    // Otherwise choosing the same file again, after it was changed, would do nothing.
    reset.current?.();
    if (!file) return;
    const salah = salahBerkas(file.name, file.size);
    if (salah) return onSalah(salah);
    const bytes = await file.arrayBuffer().catch(() => null);
    const isi = bytes && bacaTeks(new Uint8Array(bytes));
    if (isi === null) return onSalah("Berkas ini bukan teks. Pilih berkas Markdown, teks, atau halaman web.");
    if (isi.trim() === "") return onSalah("Berkas ini tidak berisi teks.");
    onChange({ nama: file.name, ukuran: file.size, isi });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setAbove(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Input.Wrapper error={error} errorProps={{ role: "alert" }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same */}
      <div
        className="unggah"
        data-above={above || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setAbove(true);
        }}
        onDragLeave={() => setAbove(false)}
        onDrop={drop}
      >
        {berkas ? (
          <p className="unggah-berkas">
            <IconFileText size={20} aria-hidden />
            <span>
              <strong>{berkas.nama}</strong> {sebutUkuran(berkas.ukuran)}
            </span>
          </p>
        ) : (
          <p>Seret berkas ke sini, atau pilih dari komputer. Markdown, teks, atau HTML, paling besar {sebutUkuran(UKURAN_TERBESAR)}.</p>
        )}
        <div className="formulir-tombol">
          <FileButton
            accept={JENIS_BERKAS}
            resetRef={reset}
            onChange={(file) => void take(file)}
            inputProps={{ "aria-label": "Berkas naskah" }}
          >
            {(props) => (
              <Button {...props} variant="default" size="sm" leftSection={<IconUpload size={16} aria-hidden />} data-path="berkas">
                {berkas ? "Ganti berkas" : "Pilih berkas"}
              </Button>
            )}
          </FileButton>
          {berkas ? (
            <Button variant="subtle" size="sm" leftSection={<IconX size={16} aria-hidden />} onClick={() => onChange(null)}>
              Lepaskan
            </Button>
          ) : null}
        </div>
      </div>
    </Input.Wrapper>
  );
}
