/** Takes files to import: by dialog, or dropped anywhere on the page. */
import { Button, FileButton, Radio } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { sebutUkuran } from "../rancangan-baru/periksa-berkas.ts";
import type { PerlakuanPerubahan } from "./alamat-impor.ts";
import { JENIS_IMPOR, UKURAN_IMPOR } from "./berkas-impor.ts";

interface ZonaBerkasProps {
  readonly onBerkas: (berkas: readonly File[], perubahan: PerlakuanPerubahan) => void;
}

const PERLAKUAN: readonly { readonly value: PerlakuanPerubahan; readonly label: string; readonly description: string }[] = [
  { value: "usul", label: "Jadikan usul", description: "Naskah dibaca seperti sebelum diubah; tiap perubahan menjadi catatan usul." },
  { value: "terima", label: "Terima semua", description: "Naskah dibaca seperti sesudah diubah." },
  { value: "tolak", label: "Tolak semua", description: "Naskah dibaca seperti sebelum diubah; perubahannya ditinggalkan." },
];

export function ZonaBerkas({ onBerkas }: ZonaBerkasProps) {
  const [perubahan, setPerubahan] = useState<PerlakuanPerubahan>("usul");
  const reset = useRef<() => void>(null);
  const terima = (berkas: readonly File[]) => {
    // Otherwise choosing the same file again, after it was changed, would do nothing.
    reset.current?.();
    if (berkas.length > 0) onBerkas(berkas, perubahan);
  };
  const above = useJatuhan(terima);
  return (
    <div className="impor-zona" data-above={above || undefined}>
      <div>
        <p>
          <strong>Seret berkas ke halaman ini</strong>, satu atau banyak sekaligus, atau pilih dari komputer.
        </p>
        <p className="impor-lunak">
          Word (.docx), PDF berteks, HTML, Markdown, teks, atau XML Akoma Ntoso; paling besar {sebutUkuran(UKURAN_IMPOR)} tiap berkas.
        </p>
        <FileButton accept={JENIS_IMPOR} multiple resetRef={reset} onChange={terima} inputProps={{ "aria-label": "Berkas untuk diimpor" }}>
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={18} aria-hidden />}>
              Pilih berkas
            </Button>
          )}
        </FileButton>
      </div>
      <Radio.Group
        label="Perubahan terlacak di berkas Word"
        value={perubahan}
        onChange={(nilai) => setPerubahan(nilai as PerlakuanPerubahan)}
      >
        {PERLAKUAN.map((satu) => (
          <Radio key={satu.value} {...satu} size="xs" mt={8} />
        ))}
      </Radio.Group>
    </div>
  );
}

/** Whether files are held above the page. Without this a file dropped beside the box would open in place of the page. */
function useJatuhan(onBerkas: (berkas: readonly File[]) => void): boolean {
  const [above, setAbove] = useState(false);
  const terbaru = useRef(onBerkas);
  useEffect(() => {
    terbaru.current = onBerkas;
  });
  useEffect(() => {
    const berberkas = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!berberkas(event)) return;
      event.preventDefault();
      setAbove(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setAbove(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!berberkas(event)) return;
      event.preventDefault();
      setAbove(false);
      terbaru.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  return above;
}
