/** Foreign words that regulations use, with the Indonesian words for them: `asing=padanan`, lower case, separated by `;`. Data alone; longer entries go first by themselves. */
const DATA = `
vacuum of power=kekosongan kekuasaan; alternative=alternatif; good and clean governance=tata kelola pemerintahan yang baik dan bersih; good governance=tata kelola pemerintahan yang baik; clean governance=tata kelola pemerintahan yang bersih;
clean government=pemerintahan yang bersih; good government=pemerintahan yang baik; corporate governance=tata kelola perusahaan; governance=tata kelola; e-government=pemerintahan berbasis elektronik;
output=keluaran; outputs=keluaran; outcome=hasil; outcomes=hasil; input=masukan; inputs=masukan; impact=dampak; feedback=umpan balik; feed back=umpan balik;
monitoring=pemantauan; monitor=memantau; roadmap=peta jalan; road map=peta jalan; award=penghargaan; awards=penghargaan; silo=terkotak-kotak; silo-silo=terkotak-kotak; voluntary=sukarela; volunteer=sukarelawan;
stakeholder=pemangku kepentingan; stakeholders=pemangku kepentingan; stake holder=pemangku kepentingan; leading sector=sektor utama; best practice=praktik terbaik; best practices=praktik terbaik;
benchmark=tolok ukur; benchmarking=studi banding; framework=kerangka kerja; database=basis data; data base=basis data; website=situs web; web site=situs web; online=daring; on line=daring; offline=luring;
email=surat elektronik; e-mail=surat elektronik; software=perangkat lunak; hardware=perangkat keras; link=tautan; upload=unggah; mengupload=mengunggah; diupload=diunggah; download=unduh; mendownload=mengunduh; didownload=diunduh;
update=pemutakhiran; up date=pemutakhiran; mengupdate=memutakhirkan; diupdate=dimutakhirkan; updating=pemutakhiran; user=pengguna; password=kata sandi; dashboard=dasbor; workshop=lokakarya; training=pelatihan;
coaching=pelatihan; mentoring=pendampingan; counseling=konseling; counselling=konseling; briefing=pengarahan; meeting=rapat; deadline=tenggat; timeline=lini masa; time line=lini masa; time schedule=jadwal waktu;
job description=uraian tugas; jobdesk=uraian tugas; job desk=uraian tugas; skill=keterampilan; skills=keterampilan; soft skill=keterampilan nonteknis; hard skill=keterampilan teknis; teamwork=kerja tim; team work=kerja tim; team=tim;
leader=pemimpin; leadership=kepemimpinan; reward=penghargaan; punishment=sanksi; reward and punishment=penghargaan dan sanksi; mindset=pola pikir; mind set=pola pikir; culture set=pola budaya; branding=penjenamaan;
agile=lincah; squad=tim kerja; squad team=tim kerja; checklist=daftar periksa; check list=daftar periksa; review=reviu; sharing=berbagi; knowledge sharing=berbagi pengetahuan; sharing knowledge=berbagi pengetahuan; flowchart=bagan alir; flow chart=bagan alir; flow=alur;
focus group discussion=diskusi kelompok terarah; assessment=penilaian; asessment=penilaian; self assessment=penilaian mandiri; pilot project=proyek percontohan; on the job training=pelatihan di tempat kerja; real time=waktu nyata; realtime=waktu nyata;
paperless=nirkertas; cross cutting=lintas bidang; crosscutting=lintas bidang; cascading=penjenjangan; business process=proses bisnis; quality assurance=penjaminan mutu; quality control=pengendalian mutu; quick win=hasil cepat; quick wins=hasil cepat;
role model=panutan; talent pool=kelompok rencana suksesi; manager=manajer; supervisor=penyelia; staff=staf; stand by=siaga; standby=siaga; blueprint=cetak biru; blue print=cetak biru; grand design=rancangan induk; masterplan=rencana induk; master plan=rencana induk;
action plan=rencana aksi; milestone=tonggak capaian; baseline=data dasar; transfer of knowledge=alih pengetahuan; knowledge transfer=alih pengetahuan; call center=pusat panggilan; contact person=narahubung; help desk=meja bantuan; helpdesk=meja bantuan;
ranking=peringkat; rating=penilaian; track record=rekam jejak; fit and proper test=uji kelayakan dan kepatutan; launching=peluncuran; event=kegiatan; budget=anggaran; cash flow=arus kas; outsourcing=alih daya; overlap=tumpang tindih; overlapping=tumpang tindih; gap=kesenjangan;
performance=kinerja; core value=nilai dasar; core values=nilai dasar; smart city=kota cerdas; open source=sumber terbuka; big data=mahadata; backup=cadangan; back up=cadangan; network=jaringan; networking=jejaring; bottom up=dari bawah ke atas; top down=dari atas ke bawah;
job enrichment=pengayaan pekerjaan; job enlargement=perluasan pekerjaan; work from home=bekerja dari rumah; work from office=bekerja dari kantor; flexible working arrangement=pengaturan kerja fleksibel; flexible working space=ruang kerja fleksibel; hybrid=campuran; video conference=konferensi video; teleconference=telekonferensi; virtual meeting=rapat virtual; scan=pindai; scanning=pemindaian; barcode=kode batang;
customer service=layanan pelanggan; customer=pelanggan; service excellence=pelayanan prima; front office=kantor depan; back office=kantor belakang; policy brief=ringkasan kebijakan; policy=kebijakan; key performance indicator=indikator kinerja utama; performance appraisal=penilaian kinerja; merit system=sistem merit; reshuffle=perombakan; rolling=rotasi; tour of duty=alih tugas; job=pekerjaan; problem solving=pemecahan masalah; decision making=pengambilan keputusan; brainstorming=curah pendapat; sharing session=sesi berbagi; capacity building=pengembangan kapasitas; public hearing=dengar pendapat; public service=pelayanan publik; share=bagikan; entry=entri; draft=rancangan; format file=format berkas; file=berkas; print out=cetakan; printout=cetakan; hardcopy=salinan cetak; hard copy=salinan cetak; softcopy=salinan elektronik; soft copy=salinan elektronik; standard operating procedure=standar operasional prosedur; standard operational procedure=standar operasional prosedur; existing=yang ada; double=ganda; double job=rangkap jabatan; lead time=waktu tunggu; tools=alat; reporting=pelaporan; controlling=pengendalian; planning=perencanaan; organizing=pengorganisasian; actuating=penggerakan; empowering=pemberdayaan; empowerment=pemberdayaan; sustainable=berkelanjutan; integrated=terintegrasi; clearance=persetujuan; ad hoc=khusus sementara
`;

interface PadananAsing {
  readonly lanjut: readonly string[];
  readonly padanan: string;
}

/** By first word, longer entries first. */
export const ISTILAH_ASING: ReadonlyMap<string, readonly PadananAsing[]> = DATA.split(";").reduce((hasil, entri) => {
  const [asing = "", padanan = ""] = entri.trim().split("=");
  const [pertama = "", ...lanjut] = asing.split(" ");
  return hasil.set(
    pertama,
    [...(hasil.get(pertama) ?? []), { lanjut, padanan }].sort((a, b) => b.lanjut.length - a.lanjut.length),
  );
}, new Map<string, PadananAsing[]>());
