/** Which elements of a page are lines, which are not text, which are not shown. */

/** Elements that stand on lines of their own. The same as in the reader of HTML files (`parsers/src/readers/html.ts`). */
export const BLOK = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Elements whose text is no text of the page. The same as there, but for frames, which a page can let us see into. */
export const SENYAP = new Set(
  "script style noscript template head title nav button select option textarea svg math object canvas audio video".split(" "),
);

/** Elements that are never anything but part of a line, unless a page goes out of its way: they are not asked for their style. */
export const SEBARIS = new Set("b strong i em u s small sub sup font mark abbr br wbr td th".split(" "));

/** Whether the element has a box that a reader can see. One that only hands its place on to its children (`display: contents`) counts. */
export function terlihat(elemen: Element): boolean {
  if (typeof elemen.checkVisibility !== "function") return elemen.getClientRects().length > 0;
  if (elemen.checkVisibility({ visibilityProperty: true })) return true;
  return getComputedStyle(elemen).display === "contents" && elemen.parentElement !== null && terlihat(elemen.parentElement);
}

/** What these parts are called in the names that pages give them. Whole words only: `komentar-list`, not `dokumentar`. */
const NAMA_SAMPINGAN =
  /(?:^|[\s_-])(?:comments?|komentar|tanggapan|disqus|respond|cookies?|consent|share|sharing|bagikan|sosmed|breadcrumbs?|related|terkait|sidebar|side-bar|menu|navbar|nav|footer|modal|popup|toast|iklan|skip-link|pagination|rating|polling|survei)(?=$|[\s_-])/iu;

const PERAN_SAMPINGAN = new Set("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split(" "));

/** Frames of a whole page are often named for what stands in them (`layout-sidebar`). */
const RANGKA = new Set(["html", "body", "main", "article"]);

/** Parts that stand beside the text of a page by what they are: navigation, footers, search. */
export function sampinganPasti(elemen: Element): boolean {
  const nama = elemen.localName;
  return nama === "nav" || nama === "footer" || nama === "aside" || PERAN_SAMPINGAN.has(elemen.getAttribute("role") ?? "");
}

/** Parts that are named as if they stood beside it: comments, notices about cookies, what else there is to read. */
export function sampinganBernama(elemen: Element): boolean {
  if (RANGKA.has(elemen.localName)) return false;
  const sebutan = `${elemen.id} ${elemen.getAttribute("class") ?? ""}`;
  return sebutan.length > 1 && NAMA_SAMPINGAN.test(sebutan);
}
