/** One note: where it stands now, what was said, and what can be done with it. */
import { Button } from "@mantine/core";
import type { RentangSumber } from "@selaras/parsers";
import { memo } from "react";
import type { Telaahan } from "../../catatan/antarmuka.ts";
import { SEBUTAN_BOBOT_CATATAN, SEBUTAN_TEMPAT } from "../sebutan.ts";
import { keadaanKirim } from "./saring-catatan.ts";

export interface TindakanCatatan {
  readonly tuju: (id: string, rentang: RentangSumber) => void;
  readonly ubah: (telaahan: Telaahan) => void;
  readonly hapus: (telaahan: Telaahan) => void;
  /** Binds the note to a place that the person chose. */
  readonly tetapkan: (telaahan: Telaahan, rentang: RentangSumber) => void;
}

interface CatatanKartuProps {
  readonly telaahan: Telaahan;
  /** Only the server has it. */
  readonly rekan: boolean;
  /** Origin of the connected server. */
  readonly server: string | null;
  readonly dipilih: boolean;
  /** What is selected on the page now. */
  readonly pilihan: RentangSumber | null;
  readonly tindakan: TindakanCatatan;
}

const KIRIM = { belum: "Belum terkirim", terkirim: "Terkirim", berubah: "Diubah sesudah dikirim" } as const;

const WAKTU = new Intl.DateTimeFormat("id", { dateStyle: "medium", timeStyle: "short" });

export const CatatanKartu = memo(function CatatanKartu(props: CatatanKartuProps) {
  const { telaahan, rekan, server, dipilih, tindakan } = props;
  const { catatan, tempat } = telaahan;
  const { id, jangkar, isi, usulan, tanda, bobot, oleh, diubah } = catatan;
  const keadaan = SEBUTAN_TEMPAT[tempat.keadaan];
  const nama = tempat.locator ?? jangkar.locator ?? "Tanpa tempat";
  const { rentang } = tempat;
  return (
    <li
      className="catatan-kartu"
      data-id={id}
      aria-current={dipilih}
      ref={dipilih ? (li) => li?.scrollIntoView({ block: "nearest" }) : undefined}
    >
      <p className="catatan-kepala">
        {rentang === null ? (
          <strong>{nama}</strong>
        ) : (
          <button type="button" className="tautan" onClick={() => tindakan.tuju(id, rentang)}>
            <strong>{nama}</strong>
          </button>
        )}
        <span className="keadaan" data-keadaan={tempat.keadaan}>
          <span aria-hidden>{keadaan.lambang}</span> {keadaan.nama}
        </span>
        <span className="lunak">bobot {SEBUTAN_BOBOT_CATATAN[bobot].toLocaleLowerCase("id")}</span>
      </p>
      {tempat.keadaan === "tepat" ? null : <p className="catatan-sebab">{tempat.sebab}</p>}
      <blockquote className="catatan-kutipan">{jangkar.kutipan}</blockquote>
      {isi === "" ? null : <p className="catatan-isi">{isi}</p>}
      {usulan === null ? null : <p className="catatan-usulan">Usulan: {usulan === "" ? "dihapus" : <ins>{usulan}</ins>}</p>}
      {tanda.length === 0 ? null : <p className="catatan-tanda">{tanda.map((satu) => `#${satu}`).join(" ")}</p>}
      <Calon {...props} />
      <p className="lunak catatan-siapa">
        {oleh ?? "Anda"}, {WAKTU.format(new Date(diubah))}
        {oleh === null && server !== null ? `. ${KIRIM[keadaanKirim(catatan, server)]}.` : ""}
      </p>
      {rekan ? null : (
        <div className="tombol-baris">
          {oleh === null ? (
            <Button size="compact-xs" variant="subtle" aria-label={`Ubah catatan ${nama}`} onClick={() => tindakan.ubah(telaahan)}>
              Ubah
            </Button>
          ) : null}
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={`Hapus catatan ${nama}`}
            onClick={() => tindakan.hapus(telaahan)}
          >
            Hapus
          </Button>
        </div>
      )}
    </li>
  );
});

/** Where the place is not certain a person chooses: nothing is guessed. */
function Calon({ telaahan, rekan, pilihan, tindakan }: CatatanKartuProps) {
  const { keadaan, calon } = telaahan.tempat;
  if (keadaan !== "meragukan" && keadaan !== "hilang") return null;
  return (
    <div className="catatan-calon">
      {calon.length > 0 ? (
        <ul aria-label="Tempat yang mungkin">
          {calon.map(({ rentang, locator, nilai }) => (
            <li key={`${rentang.dari}-${rentang.sampai}`}>
              <button type="button" className="tautan" onClick={() => tindakan.tuju(telaahan.catatan.id, rentang)}>
                {locator ?? "Tanpa nama"}
              </button>{" "}
              <span className="lunak">serupa {Math.round(nilai * 100)}%</span>{" "}
              {rekan ? null : (
                <Button size="compact-xs" variant="default" onClick={() => tindakan.tetapkan(telaahan, rentang)}>
                  Pilih tempat ini
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {pilihan === null || rekan ? null : (
        <Button size="compact-xs" variant="default" onClick={() => tindakan.tetapkan(telaahan, pilihan)}>
          Tempatkan pada kata yang dipilih
        </Button>
      )}
    </div>
  );
}
