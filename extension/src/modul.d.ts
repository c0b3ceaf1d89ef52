/** Files that the bundler puts in as text or as an address. */
declare module "data-text:*" {
  const isi: string;
  export default isi;
}
declare module "url:*" {
  const alamat: string;
  export default alamat;
}
declare module "*.css";
