/** The provenance of one provision of a working text: a mark beside it, the whole story in a popover. */
import { Popover, UnstyledButton } from "@mantine/core";
import { type AsalUsul, anchorOf } from "@selaras/parsers";
import { alamatDaftar } from "../api.ts";
import { useMuatan } from "../api-context.tsx";
import { PageLink } from "../page-link.tsx";
import { useIndeks } from "./reading-context.ts";
import "./asal.css";

const NAMA_ASAL: Readonly<Record<AsalUsul["kind"], string>> = {
  kutipan: "Kutipan",
  rekonstruksi: "Rekonstruksi",
  "naskah resmi": "Naskah resmi",
};

const ARTI_ASAL: Readonly<Record<AsalUsul["kind"], string>> = {
  kutipan: "Kata-katanya dikutip dari sumber yang terbit.",
  rekonstruksi: "Kata-katanya disusun kembali dari peraturan daerah yang mengutipnya.",
  "naskah resmi": "Kata-katanya mengikuti berkas naskah resmi yang dimuat.",
};

const isResmi = ({ kind }: AsalUsul): boolean => kind === "naskah resmi";

/** `Rekonstruksi, keyakinan sedang`: what a mark says when read out. Of the official text nothing is to be believed. */
export const sebutanAsal = (asal: AsalUsul): string =>
  isResmi(asal) ? NAMA_ASAL[asal.kind] : `${NAMA_ASAL[asal.kind]}, keyakinan ${asal.confidence}`;

/** First word of the confidence: `tinggi (isi), sedang (kata)` is too long for a mark. */
const singkat = (confidence: string): string => /^\p{L}+/u.exec(confidence)?.[0] ?? confidence;

/** `R sedang`: a letter and a word, never a colour alone. */
const tulisanTanda = (asal: AsalUsul): string =>
  isResmi(asal) ? "Resmi" : `${asal.kind === "kutipan" ? "K" : "R"} ${singkat(asal.confidence)}`;

/** What a mark shows. */
export function AsalTanda({ asal }: { readonly asal: AsalUsul }) {
  return (
    <span className="asal-tanda" data-kind={asal.kind}>
      {tulisanTanda(asal)}
    </span>
  );
}

/** The mark beside a provision; nothing where there is no provenance. */
export function AsalMark({ locator }: { readonly locator: string }) {
  const indeks = useIndeks();
  const asal = indeks.asalOf(locator);
  if (!asal) return null;
  return (
    <Popover width={380} position="bottom-end" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="asal-tombol" aria-label={`${tulisanTanda(asal)}: asal-usul ${locator}, ${sebutanAsal(asal)}`}>
          <AsalTanda asal={asal} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="asal-kartu">
        <AsalRincian asal={asal} sumber={indeks.naskah.sumber} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface AsalRincianProps {
  readonly asal: AsalUsul;
  /** Addresses of the sources by short name; a name without address is shown as a name. */
  readonly sumber: Readonly<Record<string, string>>;
}

/** Kind, confidence, sources, witnesses and inferred words of one provision. */
export function AsalRincian({ asal, sumber }: AsalRincianProps) {
  const daftar = useMuatan(alamatDaftar).hasil;
  // The id of a witness means nothing to a reader; until the Pustaka is there it is better than nothing.
  const nama = (id: string) => (daftar?.ok ? daftar.nilai.find((satu) => satu.id === id)?.daerah : undefined) ?? id;
  return (
    <div className="asal-rincian">
      <p className="asal-judul">
        Asal-usul {asal.locator}: {NAMA_ASAL[asal.kind]}
      </p>
      <p>
        {ARTI_ASAL[asal.kind]}
        {isResmi(asal) ? null : ` Keyakinan: ${asal.confidence}.`}
      </p>
      {asal.sources.length > 0 ? (
        <p>
          Sumber:{" "}
          {asal.sources.map((kode, urut) => (
            <span key={kode}>
              {urut > 0 ? ", " : ""}
              <Sumber kode={kode} alamat={sumber[kode]} />
            </span>
          ))}
        </p>
      ) : null}
      {asal.witnesses.length > 0 ? (
        <>
          <p>Saksi dan bagian kata yang sama:</p>
          <ul>
            {asal.witnesses.map((saksi) => (
              <li key={`${saksi.regulation} ${saksi.at}`}>
                <PageLink to={`/baca/${saksi.regulation}#${anchorOf(saksi.at)}`}>
                  {nama(saksi.regulation)}, {saksi.at}
                </PageLink>
                : {Math.round(saksi.agreement * 100)}%
              </li>
            ))}
          </ul>
        </>
      ) : isResmi(asal) ? null : (
        <p>Tidak ada peraturan daerah yang menjadi saksi.</p>
      )}
      {asal.inferred.length > 0 ? (
        <p>Kata dugaan, bukan kutipan siapa pun: {asal.inferred.map((kata) => `“${kata}”`).join(", ")}.</p>
      ) : null}
    </div>
  );
}

/** Name of the site of a web address, `null` for anything else. */
function siteOf(alamat: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(alamat ?? "");
    return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, "") : null;
  } catch {
    return null;
  }
}

/** A source by the name of its site. Only a web address becomes a link; anything else in the data stays text. */
export function Sumber({ kode, alamat }: { readonly kode: string; readonly alamat: string | undefined }) {
  const situs = siteOf(alamat);
  if (situs === null) return <>{kode}</>;
  return (
    <a href={alamat} target="_blank" rel="noreferrer noopener">
      {situs}
      <span className="visually-hidden"> (membuka tab baru)</span>
    </a>
  );
}
