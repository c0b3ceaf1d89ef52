/** The room in which one draft is written: outline left, paper in the middle, panels right. */
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";
import type { Pengguna, RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useApi } from "../api-context.tsx";
import { TandaCatatan } from "../catatan/tanda-catatan.ts";
import { DeviasiNaskah } from "../checking/deviasi-naskah.tsx";
import { pekerjaDeviasi } from "../checking/pekerja-deviasi.ts";
import { tandaDeviasi } from "../checking/tanda-deviasi.ts";
import { useJagaTab } from "../collaboration/use-jaga-tab.ts";
import { type PotretRuang, type TerbukaSambungan, useSambungan } from "../collaboration/use-sambungan.ts";
import { HukumNaskah } from "../hukum/hukum-naskah.tsx";
import { TandaHukum } from "../hukum/tanda-hukum.ts";
import { kabari } from "../kabar.ts";
import { KerangkaRancangan } from "../menulis/kerangka/kerangka-rancangan.tsx";
import { NaskahEditor } from "../menulis/naskah-editor.tsx";
import { TulisanTerhapus } from "../menulis/terhapus/tulisan-terhapus.tsx";
import { pekerjaPeriksa } from "../periksa/pekerja-periksa.ts";
import { PeriksaNaskah } from "../periksa/periksa-naskah.tsx";
import { tandaPeriksa } from "../periksa/tanda-periksa.ts";
import { alamatGambarBaru } from "../rancangan/alamat-rancangan.ts";
import { bolehMenulis } from "../rancangan/peran.ts";
import { KepalaRuang } from "./kepala-ruang.tsx";
import { Lajur } from "./lajur.tsx";
import { MenuRuang } from "./menu-ruang.tsx";
import { NaskahTunggu } from "./naskah-tunggu.tsx";
import { PanelRuang, type TabRuang } from "./panel-ruang.tsx";
import { PenandaSimpan } from "./penanda-simpan.tsx";
import { PitaSambungan } from "./pita-sambungan.tsx";
import { tujuSatuan } from "./tempat.ts";
import { useOrang } from "./use-orang.ts";
import { useTujuanAlamat } from "./use-tujuan-alamat.ts";
import { useWilayah } from "./use-wilayah.ts";

interface RuangProps {
  readonly rancangan: RancanganRinci;
  readonly pengguna: Pengguna;
  /** Title, members or rights changed. */
  readonly onBerubah: () => Promise<void>;
}

/** Opens the connection, and draws nothing before it is there. */
export function Ruang(props: RuangProps) {
  const terbuka = useSambungan(props.rancangan.id, props.pengguna.id, props.rancangan.peran);
  // A connection that was replaced has another document: nothing of the old editor may be left in the room.
  return terbuka ? <RuangTerbuka key={terbuka.sambungan.ydoc.guid} {...props} terbuka={terbuka} /> : null;
}

/** One list for every editor: a new one would make a new editor. */
const EKSTENSI = [tandaDeviasi(pekerjaDeviasi), tandaPeriksa(pekerjaPeriksa), TandaCatatan, TandaHukum];

/** Below this the paper would be narrower than its lines; 1280 px fit, 1280 px at 125 % do not. */
const SEMPIT = "(max-width: 70em)";

function RuangTerbuka({ rancangan: tersaji, pengguna, onBerubah, terbuka }: RuangProps & { readonly terbuka: TerbukaSambungan }) {
  const { sambungan, potret } = terbuka;
  const api = useApi();
  const akar = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [tab, setTab] = useState<TabRuang>("deviasi");
  const lajur = useLajur();
  const rancangan = useMemo(() => ({ ...tersaji, peran: potret.peran }), [tersaji, potret.peran]);
  const menulis = bolehMenulis(potret.peran) && potret.penolakan === null && !tertutup(potret.akhir);
  const { orang, warna } = useOrang(sambungan, pengguna, potret.terhubung);

  const keNaskah = useCallback(() => {
    if (editor?.isEditable) editor.commands.focus(undefined, { scrollIntoView: false });
    else akar.current?.querySelector<HTMLElement>("#ruang-naskah")?.focus();
  }, [editor]);
  useWilayah(akar, keNaskah);
  useTujuanAlamat(editor);
  useJagaTab(sambungan);
  useAksesHilang(terbuka);

  const unggahGambar = useCallback(
    async (berkas: File) => {
      const hasil = await api.upload(alamatGambarBaru(tersaji.id), berkas);
      return hasil.ok ? hasil.nilai : { galat: `${hasil.galat.pesan} ${hasil.galat.tindakan}` };
    },
    [api, tersaji.id],
  );

  const tuju = (satuan: string) => {
    if (lajur.laci) lajur.panel.tutup();
    if (editor) tujuSatuan(editor, satuan);
  };
  const bukaPanel = (satu: TabRuang) => () => {
    setTab(satu);
    lajur.panel.buka();
  };
  const tutup = (satu: KendaliLajur) => () => {
    satu.tutup();
    keNaskah();
  };

  return (
    <div ref={akar} className="ruang">
      <LangsungKe laci={lajur.laci} />
      <KepalaRuang
        rancangan={rancangan}
        simpan={<PenandaSimpan sambungan={sambungan} tahan={potret.tahan} />}
        menu={<MenuRuang rancangan={rancangan} onBerubah={onBerubah} />}
        orang={orang}
        kerangka={{ terbuka: lajur.kerangka.terbuka, onGanti: lajur.kerangka.ganti }}
        panel={{ terbuka: lajur.panel.terbuka, onGanti: lajur.panel.ganti }}
        onOrang={bukaPanel("orang")}
      />
      <PitaSambungan rancangan={rancangan} terbuka={terbuka} />
      <TulisanTerhapus
        ydoc={sambungan.ydoc}
        dokumen={rancangan.id}
        editor={editor}
        belumTerkirim={() => adaBelumTerkirim(sambungan)}
        onPesan={kabari}
      />
      <div className="ruang-isi">
        <Lajur nama="Kerangka" wilayah="kerangka" laci={lajur.laci} terbuka={lajur.kerangka.terbuka} onTutup={tutup(lajur.kerangka)}>
          {editor ? <KerangkaRancangan editor={editor} /> : null}
        </Lajur>
        <section id="ruang-naskah" className="ruang-naskah" aria-label="Naskah" tabIndex={menulis ? -1 : 0} data-wilayah="naskah">
          {potret.siap ? (
            <NaskahEditor
              ydoc={sambungan.ydoc}
              awareness={sambungan.awareness}
              pengguna={{ nama: pengguna.nama, warna }}
              bolehMenulis={menulis}
              extensions={EKSTENSI}
              onReady={setEditor}
              unggahGambar={unggahGambar}
              onPesan={kabari}
            />
          ) : (
            <NaskahTunggu luring={potret.luring} />
          )}
        </section>
        <Lajur nama="Panel" wilayah="panel" laci={lajur.laci} terbuka={lajur.panel.terbuka} onTutup={tutup(lajur.panel)}>
          <PanelRuang
            tab={tab}
            onTab={setTab}
            rancangan={rancangan}
            editor={editor}
            orang={orang}
            onTuju={tuju}
            onCatatan={bukaPanel("catatan")}
          />
        </Lajur>
      </div>
      {editor ? <DeviasiNaskah editor={editor} rancangan={rancangan} /> : null}
      {editor ? <HukumNaskah editor={editor} menulis={menulis} onPesan={kabari} /> : null}
      {editor ? <PeriksaNaskah editor={editor} rancangan={rancangan} onBuka={bukaPanel("periksa")} /> : null}
    </div>
  );
}

/** Words typed now could never reach the server. After a session that ended they can: somebody signs in again. */
const tertutup = (akhir: PotretRuang["akhir"]): boolean => akhir !== null && akhir.kode !== 4401;

function adaBelumTerkirim(sambungan: TerbukaSambungan["sambungan"]): boolean {
  const { keadaan } = sambungan.potret();
  return "belum" in keadaan && keadaan.belum > 0;
}

interface KendaliLajur {
  readonly terbuka: boolean;
  readonly buka: () => void;
  readonly tutup: () => void;
  readonly ganti: () => void;
}

/** Both columns: remembered where there is room for them, closed at first where they would cover the paper. */
function useLajur(): { readonly laci: boolean; readonly kerangka: KendaliLajur; readonly panel: KendaliLajur } {
  const laci = useMediaQuery(SEMPIT, undefined, { getInitialValueInEffect: false }) ?? false;
  return { laci, kerangka: useSatuLajur("kerangka", laci), panel: useSatuLajur("panel", laci) };
}

function useSatuLajur(nama: string, laci: boolean): KendaliLajur {
  const [lebar, setLebar] = useLocalStorage({ key: `selaras-ruang-${nama}`, defaultValue: true, getInitialValueInEffect: false });
  const [sempit, setSempit] = useState(false);
  const terbuka = laci ? sempit : lebar;
  const atur = laci ? setSempit : setLebar;
  return { terbuka, buka: () => atur(true), tutup: () => atur(false), ganti: () => atur(!terbuka) };
}

/** Whoever has lost access keeps no copy, unless it holds words that exist nowhere else. */
function useAksesHilang({ sambungan, potret: { akhir } }: TerbukaSambungan): void {
  const hilang = akhir !== null && [4403, 4404].includes(akhir.kode) && akhir.belum === 0;
  useEffect(() => {
    if (hilang) void sambungan.kosongkan();
  }, [hilang, sambungan]);
}

function LangsungKe({ laci }: { readonly laci: boolean }) {
  return (
    <>
      <a className="skip-link" href="#ruang-naskah">
        Langsung ke naskah
      </a>
      {laci ? null : (
        <>
          <a className="skip-link" href="#ruang-kerangka">
            Langsung ke kerangka
          </a>
          <a className="skip-link" href="#ruang-panel">
            Langsung ke panel
          </a>
        </>
      )}
    </>
  );
}
