/** The provenance of a provision of the acuan, which is a working text. */
import type { AsalUsul } from "@selaras/parsers";

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

/** `R sedang`: a letter and a word, never a colour alone; read out in full. */
export function AsalTanda({ asal }: { readonly asal: AsalUsul }) {
  // `tinggi (isi), sedang (kata)` is too long for a mark
  const singkat = /^\p{L}+/u.exec(asal.confidence)?.[0] ?? asal.confidence;
  const keyakinan = (kata: string): string => (isResmi(asal) ? "" : `, keyakinan ${kata}`);
  return (
    <span className="asal-tanda" data-kind={asal.kind} title={`${NAMA_ASAL[asal.kind]}${keyakinan(asal.confidence)}`}>
      <span aria-hidden>{isResmi(asal) ? "Resmi" : `${asal.kind === "kutipan" ? "K" : "R"} ${singkat}`}</span>
      <span className="visually-hidden">{`${NAMA_ASAL[asal.kind]}${keyakinan(singkat)}`}</span>
    </span>
  );
}

/** Kind, confidence, sources, witnesses and inferred words of one provision. */
export function AsalRincian({ asal }: { readonly asal: AsalUsul }) {
  return (
    <details className="asal">
      <summary>Asal-usul rumusan acuan: {isResmi(asal) ? "naskah resmi" : "bukan naskah resmi"}</summary>
      <p>
        {NAMA_ASAL[asal.kind]} {asal.locator}. {ARTI_ASAL[asal.kind]}
        {isResmi(asal) ? null : ` Keyakinan: ${asal.confidence}.`}
      </p>
      {asal.sources.length > 0 ? (
        <p>
          Sumber:{" "}
          {asal.sources.map((sumber, at) => (
            <span key={sumber}>
              {at > 0 ? ", " : ""}
              <Sumber sumber={sumber} />
            </span>
          ))}
        </p>
      ) : null}
      {asal.witnesses.length > 0 ? (
        <>
          <p>Saksi dan bagian kata yang sama:</p>
          <ul>
            {asal.witnesses.map(({ regulation, at, agreement }) => (
              <li key={`${regulation} ${at}`}>
                {regulation}, {at}: {Math.round(agreement * 100)}%
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
    </details>
  );
}

/** A web address as a link named by its site; anything else in the data stays text. */
function Sumber({ sumber }: { readonly sumber: string }) {
  const situs = /^https?:\/\/(?:www\.)?([^/]+)/u.exec(sumber)?.[1];
  if (situs === undefined) return <>{sumber}</>;
  return (
    <a href={sumber} target="_blank" rel="noreferrer noopener">
      {situs}
      <span className="visually-hidden"> (membuka tab baru)</span>
    </a>
  );
}
