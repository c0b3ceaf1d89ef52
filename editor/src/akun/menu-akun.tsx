/** The right end of the header: who is signed in, or the way to sign in. */
import { CloseButton, Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconKey, IconLogin2, IconLogout, IconUser, IconUsers } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { PageLink } from "../page-link.tsx";
import "./menu-akun.css";
import { alamatMasuk } from "./kembali.ts";
import { useAkun } from "./pengguna-context.tsx";

/** Nothing while it is not known; a link to sign in; or the menu of the account. */
export function MenuAkun() {
  const { keadaan } = useAkun();
  const { pathname, search, hash } = useLocation();
  if (keadaan.jenis === "memuat") return null;
  if (keadaan.jenis === "masuk") return <Menunya />;
  if (pathname === "/masuk") return null;
  return (
    <PageLink to={alamatMasuk(`${pathname}${search}${hash}`)} className="menu-akun-masuk">
      <IconLogin2 size={18} aria-hidden /> Masuk
    </PageLink>
  );
}

/** What stays on the screen after the menu has closed. */
type Sisa = { readonly jenis: "sandi" } | { readonly jenis: "kabar" | "gagal"; readonly pesan: string };

// Only who opens it needs the fields of a form; every page has the header.
const SandiDialog = lazy(async () => ({ default: (await import("./sandi-dialog.tsx")).SandiDialog }));

function Menunya() {
  const { keadaan, keluar } = useAkun();
  const navigate = useNavigate();
  const [sisa, setSisa] = useState<Sisa | null>(null);
  const tombol = useRef<HTMLButtonElement>(null);
  if (keadaan.jenis !== "masuk") return null;
  const { nama, surel, admin } = keadaan.pengguna;
  const leave = async () => {
    const hasil = await keluar();
    if (hasil.ok) await navigate("/masuk");
    else setSisa({ jenis: "gagal", pesan: `${hasil.galat.pesan} Anda masih masuk. ${hasil.galat.tindakan}` });
  };
  return (
    <div className="menu-akun">
      <Menu
        position="bottom-end"
        width={256}
        shadow="md"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        onOpen={() => setSisa(null)}
      >
        <Menu.Target>
          <UnstyledButton ref={tombol} className="menu-akun-tombol">
            <span className="menu-akun-inisial" data-inisial={inisial(nama)} aria-hidden />
            <span className="visually-hidden">Akun </span>
            <span className="menu-akun-nama">{nama}</span>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <span className="menu-akun-siapa">{nama}</span>
            <span className="menu-akun-siapa">{surel}</span>
            {admin ? <span className="menu-akun-siapa">Pengelola Selaras</span> : null}
          </Menu.Label>
          <Menu.Divider />
          <Menu.Item
            leftSection={admin ? <IconUsers size={16} aria-hidden /> : <IconUser size={16} aria-hidden />}
            onClick={() => void navigate("/akun")}
          >
            {admin ? "Kelola akun" : "Akun saya"}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setSisa({ jenis: "sandi" })}>
            Ubah kata sandi
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
            Keluar
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {sisa && sisa.jenis !== "sandi" ? (
        <p role={sisa.jenis === "gagal" ? "alert" : "status"} className="menu-akun-kabar" data-jenis={sisa.jenis}>
          {sisa.pesan} <CloseButton size="sm" aria-label="Tutup kabar" onClick={() => setSisa(null)} />
        </p>
      ) : null}
      {sisa?.jenis === "sandi" ? (
        <Suspense>
          <SandiDialog
            asal={tombol.current}
            onSelesai={() => setSisa({ jenis: "kabar", pesan: "Kata sandi sudah diubah." })}
            onTutup={() => setSisa(null)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** `Siti Rahayu, S.H.` gives `SR`: what stands behind a comma is a degree. */
function inisial(nama: string): string {
  const kata = (nama.split(",")[0] ?? "").split(/\s+/u).filter((satu) => /^\p{L}/u.test(satu));
  const [first, last] = [kata[0], kata.length > 1 ? kata.at(-1) : ""];
  return `${first?.[0] ?? ""}${last?.[0] ?? ""}`.toLocaleUpperCase("id");
}
