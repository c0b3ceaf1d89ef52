import type { Modalitas } from "./aturan.ts";
import type { KataKlausa } from "./kata-klausa.ts";
import type { Predikat } from "./predikat.ts";

/** The words behind the predicate that decide its reading. */
const REACH = 14;

const MODAL: Readonly<Record<string, Modalitas>> = {
  wajib: "wajib",
  berkewajiban: "wajib",
  harus: "harus",
  haruslah: "harus",
  dilarang: "dilarang",
  dapat: "dapat",
  boleh: "dapat",
  bisa: "dapat",
  dimungkinkan: "dapat",
  berhak: "berhak",
  berwenang: "berwenang",
};

const KONSTITUTIF =
  /^(?:adalah|ialah|yaitu|yakni|merupakan|terdiri|meliputi|mencakup|berupa|berkedudukan|termasuk|berbentuk|beranggotakan|berjumlah|memuat|disebut|menjadi|memiliki)$/;

const PREFERENSI = /^(?:diutamakan|mengutamakan|diprioritaskan|memprioritaskan|mendahulukan|didahulukan)$/;

/**
 * How a predicate binds: the modal word before its verb, else what the verb itself says, else `indikatif` (a duty in the present
 * indicative). `tujuan`: the subject is *maksud* or *tujuan* itself. `adaPelaku` tells whether the grammatical subject is an actor: *tidak dapat* prohibits only then.
 * Source: the rule model of Selaras §2; butir 265–270 Lampiran II UU 12/2011.
 */
export function bacaModalitas(kata: readonly KataKlausa[], predikat: Predikat, adaPelaku: boolean, tujuan = false): Modalitas {
  const verb = kata[predikat.inti]?.kata ?? "";
  const after = kata
    .slice(predikat.inti + 1, predikat.inti + 1 + REACH)
    .map((word) => word.kata)
    .join(" ");
  const modal = predikat.modal === null ? undefined : MODAL[predikat.modal];
  if (modal !== undefined) {
    if (predikat.ingkar && modal === "dapat") return adaPelaku || predikat.modal === "boleh" ? "dilarang" : "dapat";
    return modal;
  }
  const noun = modalNoun(verb, after);
  if (noun !== undefined) return noun;
  if (PREFERENSI.test(verb)) return "preferensi";
  if (/^(?:dicabut|dinyatakan)$/.test(verb) && /\b(?:tidak berlaku|dinyatakan tidak|dicabut|berakhir|dihapus)\b/.test(`${verb} ${after}`))
    return "pencabutan";
  if (verb === "dicabut") return "pencabutan";
  // `tidak berlaku bagi …` limits to whom a provision applies, it repeals nothing
  if (verb === "berlaku" && /^(?:bagi|terhadap|untuk|pada)\b/.test(after) && !/^pada (?:tanggal|saat)\b/.test(after)) return "keberlakuan";
  if ((verb === "berlaku" && predikat.ingkar) || (verb === "tidak" && after.startsWith("berlaku"))) return "pencabutan";
  if (/^(?:mulai|berlaku)$/.test(verb) && /\b(?:tanggal|diundangkan|ditetapkan|sejak|saat)\b/.test(after)) return "keberlakuan";
  if (isRujukan(verb, after)) return "rujukan";
  if (verb === "menjadi" && /^(?:tanggung ?jawab|tugas)\b/.test(after)) return "indikatif";
  if (verb === "menjadi" && /^(?:kewenangan|wewenang)\b/.test(after)) return "berwenang";
  if (KONSTITUTIF.test(verb)) return tujuan ? "deklaratif" : "konstitutif";
  // konstitutif goes before deklaratif: `… dimaksudkan untuk …, meliputi:`
  if (isDeklaratif(verb, after))
    return /\b(?:meliputi|terdiri atas|terdiri dari|yaitu)$/.test(allAfter(kata, predikat)) ? "konstitutif" : "deklaratif";
  return "indikatif";
}

const allAfter = (kata: readonly KataKlausa[], { inti }: Predikat): string =>
  kata
    .slice(inti + 1)
    .map((word) => word.kata)
    .filter((word) => /\p{L}/u.test(word))
    .join(" ");

function modalNoun(verb: string, after: string): Modalitas | undefined {
  if (!/^(?:mempunyai|memiliki|diberi|diberikan|mendapat|memperoleh)$/.test(verb)) return undefined;
  if (/^(?:wewenang|kewenangan)\b/.test(after)) return "berwenang";
  if (/^(?:kewajiban)\b/.test(after)) return "wajib";
  if (/^hak\b/.test(after)) return "berhak";
  return undefined;
}

function isRujukan(verb: string, after: string): boolean {
  if (/^(?:tercantum|termuat|tertuang|dimuat|dicantumkan|dijabarkan|dituangkan)$/.test(verb) && /\blampiran\b/.test(after)) return true;
  if (/^(?:di\p{L}+|mengacu|berpedoman|mengikuti)$/u.test(verb))
    return /^(?:sesuai|sesuai dengan|berdasarkan|pada|dengan berpedoman pada|dengan mengacu pada|menurut)? ?(?:dengan )?(?:ketentuan )?(?:dalam )?peraturan perundang-undangan\b/.test(
      after,
    );
  return false;
}

function isDeklaratif(verb: string, after: string): boolean {
  if (/^(?:bertujuan|dimaksudkan|bermaksud|berfungsi|berlandaskan|berasaskan|diarahkan|ditujukan)$/.test(verb)) return true;
  if (/^(?:digunakan|dijadikan|dipergunakan|menjadi|dipakai)$/.test(verb)) return /^(?:sebagai|untuk|acuan|pedoman|dasar)\b/.test(after);
  if (!/^(?:dilaksanakan|dilakukan|diselenggarakan|disusun)$/.test(verb)) return false;
  return (
    /^(?:untuk (?:me\w+|ter\w+)|dengan tujuan|(?:dengan|berdasarkan|atas) (?:dasar )?(?:prinsip|asas))\b/.test(after) &&
    !/\boleh\b/.test(after)
  );
}

/** A sentence without predicate: it names a purpose, or leaves the verb out. */
export function modalitasTanpaPredikat(kata: readonly KataKlausa[], teks: string): Modalitas {
  // the predicate stands behind the list, or was forgotten: butir 146
  if (/\bdicabut\b|\btidak berlaku\b/i.test(teks) || /^pada saat peraturan\b.*\bmulai berlaku\b/i.test(teks)) return "pencabutan";
  if (/\b(?:tercantum|termuat|dimuat|dituangkan)\s+(?:dalam|pada)\s+Lampiran\b/i.test(teks)) return "rujukan";
  const words = kata.map((word) => word.kata);
  if (words.includes("oleh")) return "indikatif";
  return words.includes("untuk") || words.includes("guna") ? "deklaratif" : "konstitutif";
}
