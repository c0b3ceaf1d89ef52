/** One note of a review with its proposed words. */
import { Button, UnstyledButton } from "@mantine/core";
import type { Anotasi } from "@selaras/parsers";
import { memo, useMemo } from "react";
import { bedaRumusan } from "../catatan/beda-rumusan.ts";
import { DiffView } from "../matriks/diff-view.tsx";
import { waktuLengkap, waktuRelatif } from "../waktu.ts";
import "./anotasi.css";
import { sebutanBobot } from "./sebutan-penelaahan.ts";

interface KartuAnotasiProps {
  readonly anotasi: Anotasi;
  readonly dipilih: boolean;
  /** False where the text as it is drawn has nothing of the note's place. */
  readonly terletak: boolean;
  readonly bolehHapus: boolean;
  readonly onTuju: (id: string) => void;
  readonly onHapus: (anotasi: Anotasi, asal: HTMLElement) => void;
}

export const KartuAnotasi = memo(function KartuAnotasi({ anotasi, dipilih, terletak, bolehHapus, onTuju, onHapus }: KartuAnotasiProps) {
  const { id, jangkar, bobot, tanda, isi, usulan, oleh } = anotasi;
  const tempat = jangkar.locator ?? "Di luar ketentuan";
  return (
    <li className="telaah-kartu" data-anotasi={id} data-dipilih={dipilih || undefined}>
      <div className="telaah-kartu-kepala">
        <UnstyledButton
          className="telaah-tempat"
          title="Perlihatkan di naskah"
          aria-current={dipilih ? "true" : undefined}
          onClick={() => onTuju(id)}
        >
          {tempat}
        </UnstyledButton>
        <span className="telaah-bobot" data-bobot={bobot}>
          {sebutanBobot(bobot)}
        </span>
      </div>
      {jangkar.ketentuan ? (
        <p className="panel-lunak">Catatan pada ketentuan seutuhnya.</p>
      ) : (
        <blockquote className="telaah-kutipan">{jangkar.kutipan}</blockquote>
      )}
      {isi === "" ? null : <p className="telaah-isi">{isi}</p>}
      {usulan === null ? null : <Usulan kutipan={jangkar.kutipan} usulan={usulan} />}
      {tanda.length === 0 ? null : (
        <ul className="telaah-tanda" aria-label="Tanda">
          {tanda.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      )}
      {terletak ? null : <p className="panel-lunak">Tempat catatan ini tidak tampil pada naskah di samping.</p>}
      <div className="telaah-kaki">
        <p className="panel-lunak">
          <strong>{oleh.nama}</strong> <Waktu {...anotasi} />
        </p>
        {bolehHapus ? (
          <Button
            variant="subtle"
            color="red"
            size="compact-xs"
            aria-label={`Hapus catatan ${oleh.nama} pada ${tempat}`}
            onClick={(event) => onHapus(anotasi, event.currentTarget)}
          >
            Hapus
          </Button>
        ) : null}
      </div>
    </li>
  );
});

/** What the proposal changes in the words it is about. */
function Usulan({ kutipan, usulan }: { readonly kutipan: string; readonly usulan: string }) {
  const beda = useMemo(() => bedaRumusan(kutipan, usulan), [kutipan, usulan]);
  return (
    <div className="telaah-usulan">
      <p className="panel-lunak">{usulan === "" ? "Usul: kata-kata ini dihapus." : "Usul rumusan:"}</p>
      <p className="telaah-beda">
        <DiffView beda={beda} />
      </p>
    </div>
  );
}

function Waktu({ dibuat, diubah }: Pick<Anotasi, "dibuat" | "diubah">) {
  const kini = new Date();
  return (
    <>
      <time dateTime={dibuat} title={waktuLengkap(dibuat)}>
        {waktuRelatif(dibuat, kini)}
      </time>
      {diubah > dibuat ? (
        <>
          , diubah{" "}
          <time dateTime={diubah} title={waktuLengkap(diubah)}>
            {waktuRelatif(diubah, kini)}
          </time>
        </>
      ) : null}
    </>
  );
}
