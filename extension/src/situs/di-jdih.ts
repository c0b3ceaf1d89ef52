/** Whether the address is of a JDIH of the state: its own host (`jdih.cilacapkab.go.id`, `jdihn.go.id`) or a folder of another one. */
export function diJdih({ hostname, pathname }: URL): boolean {
  if (!/(?:^|\.)go\.id$/u.test(hostname)) return false;
  return /(?:^|\.)(?:e-?)?jdihn?[\w-]*\./u.test(hostname) || /^\/(?:index\.php\/)?(?:e-?)?jdih(?:\/|$)/u.test(pathname);
}
