/** One finding of the list; the one that is looked at shows what can be done with it. */
import { Button } from "@mantine/core";
import type { TemuanRancangan } from "@selaras/parsers";
import { IconWand } from "@tabler/icons-react";
import { memo, useMemo } from "react";
import type { RingkasKaidah } from "./pesan-periksa.ts";
import { pratinjauPerbaikan, type SebutAtom } from "./pratinjau.ts";
import { PratinjauView } from "./pratinjau-view.tsx";
import { SEBUTAN_KEPARAHAN, sebutanTempat } from "./sebutan-periksa.ts";

/** What can be done with a finding; `asal` is the button. */
export interface TindakanTemuan {
  /** `keNaskah`: by a pointer, so that the paper takes the focus. */
  readonly tuju: (temuan: TemuanRancangan, keNaskah: boolean) => void;
  readonly perbaiki: (temuan: TemuanRancangan) => void;
  readonly kesampingkan: (temuan: TemuanRancangan, asal: HTMLElement) => void;
  readonly bantuan: (temuan: TemuanRancangan, asal: HTMLElement) => void;
  readonly sebut: SebutAtom;
}

interface TemuanBarisProps {
  readonly temuan: TemuanRancangan;
  readonly kaidah: RingkasKaidah | undefined;
  readonly teks: ReadonlyMap<string, string>;
  readonly terbuka: boolean;
  readonly menulis: boolean;
  readonly tindakan: TindakanTemuan;
}

export const TemuanBaris = memo(
  function TemuanBaris(props: TemuanBarisProps) {
    const { temuan, terbuka, tindakan } = props;
    const { nama, lambang } = SEBUTAN_KEPARAHAN[temuan.keparahan];
    return (
      <li className="periksa-butir" data-keparahan={temuan.keparahan} data-terbuka={terbuka ? "" : undefined}>
        <button
          type="button"
          className="periksa-baris"
          data-kunci={temuan.kunci}
          aria-expanded={terbuka}
          onClick={(event) => tindakan.tuju(temuan, event.detail > 0)}
        >
          <span className="periksa-lambang" aria-hidden>
            {lambang}
          </span>
          <span>
            <strong>{sebutanTempat(temuan)}</strong> <span className="visually-hidden">{nama}. </span>
            <span className="periksa-pesan">{temuan.pesan}</span>
          </span>
        </button>
        {terbuka ? <Rinci {...props} /> : null}
      </li>
    );
  },
  // the texts belong to the answer that the finding is of: only the open line reads them
  (lama, baru) =>
    lama.temuan === baru.temuan &&
    lama.terbuka === baru.terbuka &&
    lama.menulis === baru.menulis &&
    lama.tindakan === baru.tindakan &&
    lama.kaidah === baru.kaidah &&
    (!baru.terbuka || lama.teks === baru.teks),
);

function Rinci({ temuan, kaidah, teks, menulis, tindakan }: TemuanBarisProps) {
  const { perbaikan } = temuan;
  const pratinjau = useMemo(
    () => (perbaikan === undefined ? null : pratinjauPerbaikan(perbaikan, teks, tindakan.sebut)),
    [perbaikan, teks, tindakan],
  );
  const nama = `${sebutanTempat(temuan)}, ${temuan.kaidah}`;
  return (
    <div className="periksa-rinci">
      {kaidah === undefined || kaidah.kutipan === null ? null : <p className="panel-lunak">{kaidah.kutipan}</p>}
      {pratinjau === null ? null : (
        <>
          <p className="panel-lunak">
            {perbaikan?.judul}
            {perbaikan?.aman === false ? ". Usul ini dapat mengubah isi; baca dahulu." : ""}
          </p>
          <PratinjauView pratinjau={pratinjau} />
        </>
      )}
      <div className="periksa-tombol">
        {menulis && perbaikan !== undefined ? (
          <Button
            size="compact-xs"
            variant={perbaikan.aman ? "filled" : "light"}
            leftSection={<IconWand size={14} aria-hidden />}
            aria-label={`Perbaiki ${nama}`}
            onClick={() => tindakan.perbaiki(temuan)}
          >
            Perbaiki
          </Button>
        ) : null}
        {menulis ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Kesampingkan ${nama}`}
            onClick={(event) => tindakan.kesampingkan(temuan, event.currentTarget)}
          >
            Kesampingkan …
          </Button>
        ) : null}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Penjelasan kaidah ${nama}`}
          onClick={(event) => tindakan.bantuan(temuan, event.currentTarget)}
        >
          Penjelasan
        </Button>
      </div>
    </div>
  );
}
