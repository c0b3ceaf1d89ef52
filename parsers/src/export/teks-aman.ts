/** Characters that XML 1.0 does not know, or warns of: control signs besides tab and line feed, noncharacters, halves of a pair. */
const TERLARANG = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text as a document may hold it: line ends are `\n`, what XML does not know is shown as the replacement sign. */
export const teksAman = (teks: string): string => teks.replace(/\r\n?/g, "\n").replace(TERLARANG, "\uFFFD");
