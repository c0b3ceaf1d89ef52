/** The bar above the text: where one is, the way to the next Pasal, the keys, print and matrix. */
import { ActionIcon, Button, Kbd, Popover, Switch } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconKeyboard, IconPrinter } from "@tabler/icons-react";
import { PageLink } from "../page-link.tsx";
import type { Langkah } from "../reading/use-reading-keys.ts";

interface ReadingBarProps {
  /** Heads of the place being read, outermost first. */
  readonly jejak: readonly string[];
  readonly matriks: string;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onStep: (langkah: Langkah, arah: 1 | -1) => void;
}

export function ReadingBar({ jejak, matriks, letters, onLetters, onStep }: ReadingBarProps) {
  return (
    <div className="baca-bilah" role="toolbar" aria-label="Alat baca">
      <ActionIcon
        variant="default"
        size="md"
        aria-label="Pasal sebelumnya"
        title="Pasal sebelumnya (K)"
        onClick={() => onStep("pasal", -1)}
      >
        <IconChevronUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="md" aria-label="Pasal berikutnya" title="Pasal berikutnya (J)" onClick={() => onStep("pasal", 1)}>
        <IconChevronDown size={18} aria-hidden />
      </ActionIcon>
      <p className="baca-jejak">{jejak.join(" › ")}</p>
      <PageLink to={matriks} className="baca-bilah-tautan">
        Lihat dalam matriks
      </PageLink>
      <Button variant="default" size="compact-sm" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        Cetak
      </Button>
      <Popover width={340} position="bottom-end" shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconKeyboard size={16} aria-hidden />}>
            Pintasan
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Pintasan papan tik">
          <KeyHelp />
          <Switch label="Pintasan satu huruf aktif" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

const KEYS: readonly { readonly keys: readonly string[]; readonly arti: string }[] = [
  { keys: ["J", "Alt + ↓"], arti: "Pasal berikutnya" },
  { keys: ["K", "Alt + ↑"], arti: "Pasal sebelumnya" },
  { keys: ["Shift + J", "Alt + Shift + ↓"], arti: "Ayat, huruf, atau angka berikutnya" },
  { keys: ["Shift + K", "Alt + Shift + ↑"], arti: "Ayat, huruf, atau angka sebelumnya" },
  { keys: ["Enter"], arti: "Salin tautan ke ketentuan yang disorot" },
];

function KeyHelp() {
  return (
    <dl className="daftar-pintasan">
      {KEYS.map(({ keys, arti }) => (
        <div key={arti}>
          <dt>
            {keys.map((key, urut) => (
              <span key={key}>
                {urut > 0 ? " atau " : ""}
                <Kbd size="xs">{key}</Kbd>
              </span>
            ))}
          </dt>
          <dd>{arti}</dd>
        </div>
      ))}
    </dl>
  );
}
