/** What reads files: an entry of its own, so that nobody loads the libraries of their formats who only reads law. */
export type * from "./naskah-berkas.ts";
