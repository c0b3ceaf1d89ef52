/**
 * Forms that regulations write and the standard language does not: `salah=baku`, lower case, separated by `;`. Data alone; a new form is a new
 * entry. Source: the spelling of Kamus Besar Bahasa Indonesia and Ejaan Bahasa Indonesia yang Disempurnakan.
 */

/** The right form is certain wherever the word stands. */
const PASTI = `
dibawah=di bawah; diatas=di atas; didalam=di dalam; diluar=di luar; dibidang=di bidang; dilingkungan=di lingkungan; disamping=di samping;
diantara=di antara; diantaranya=di antaranya; dimana=di mana; dimanapun=di mana pun; disetiap=di setiap; ditiap=di tiap;
dimasing-masing=di masing-masing; ditingkat=di tingkat; dikalangan=di kalangan; diseluruh=di seluruh; disekitar=di sekitar;
dihadapan=di hadapan; ditempat=di tempat; diwilayah=di wilayah; didaerah=di daerah; dikantor=di kantor; didepan=di depan;
dibelakang=di belakang; disebelah=di sebelah; disini=di sini; disana=di sana; disitu=di situ; ditengah=di tengah;
ditengah-tengah=di tengah-tengah; kedalam=ke dalam; keatas=ke atas; kebawah=ke bawah; kedepan=ke depan; kedepannya=ke depannya;
kesetiap=ke setiap; keseluruh=ke seluruh; darimana=dari mana; kemana=ke mana; di karenakan=dikarenakan; di sebabkan=disebabkan;
di maksud=dimaksud; di tetapkan=ditetapkan; di laksanakan=dilaksanakan; di lakukan=dilakukan; di atur=diatur; di undangkan=diundangkan;
di berikan=diberikan; di gunakan=digunakan; di sampaikan=disampaikan; di susun=disusun; di bentuk=dibentuk; di pimpin=dipimpin;
di pilih=dipilih; di tunjuk=ditunjuk; di tugaskan=ditugaskan; di dukung=didukung; di perlukan=diperlukan; di sebut=disebut; di ubah=diubah;
di cabut=dicabut; di nyatakan=dinyatakan; di kenakan=dikenakan; di peroleh=diperoleh; di bebankan=dibebankan;
di koordinasikan=dikoordinasikan; di evaluasi=dievaluasi; di laporkan=dilaporkan; di terima=diterima; di angkat=diangkat;
di berhentikan=diberhentikan; di usulkan=diusulkan; di setujui=disetujui; di tandatangani=ditandatangani; di hasilkan=dihasilkan;
di capai=dicapai; di buat=dibuat; di bagi=dibagi; di pertanggungjawabkan=dipertanggungjawabkan; sebagai mana=sebagaimana;
bagai mana=bagaimana; apa bila=apabila; bila mana=bilamana; sekali gus=sekaligus; oleh karenanya=oleh karena itu; sehari hari=sehari-hari;
masing masing=masing-masing; sewaktu waktu=sewaktu-waktu; sama sama=sama-sama; berturut turut=berturut-turut; bersama sama=bersama-sama;
sekurang kurangnya=sekurang-kurangnya; lambat lambatnya=lambat-lambatnya; undang undang=undang-undang; lain lain=lain-lain;
perundang undangan=perundang-undangan; perundangundangan=perundang-undangan; bertanggungjawab=bertanggung jawab;
tanggungjawab=tanggung jawab; bertanggung-jawab=bertanggung jawab; pertanggung jawaban=pertanggungjawaban;
pertanggungan jawab=pertanggungjawaban; mempertanggung jawabkan=mempertanggungjawabkan; dipertanggung jawabkan=dipertanggungjawabkan;
tandatangan=tanda tangan; menanda tangani=menandatangani; ditanda tangani=ditandatangani; penanda tanganan=penandatanganan;
bertandatangan=bertanda tangan; kerjasama=kerja sama; bekerjasama=bekerja sama; bekerja-sama=bekerja sama; sumberdaya=sumber daya;
tatacara=tata cara; tatakerja=tata kerja; tatakelola=tata kelola; tatausaha=tata usaha;  tatatertib=tata tertib;
tatabahasa=tata bahasa; ujicoba=uji coba; ujikompetensi=uji kompetensi; tindaklanjut=tindak lanjut; menindak lanjuti=menindaklanjuti;
ditindak lanjuti=ditindaklanjuti; penindak lanjutan=penindaklanjutan; beritaacara=berita acara; peranserta=peran serta;
rumahsakit=rumah sakit; menitik beratkan=menitikberatkan; dititik beratkan=dititikberatkan; menyebar luaskan=menyebarluaskan;
disebar luaskan=disebarluaskan; penyebar luasan=penyebarluasan; memberi tahukan=memberitahukan; diberi tahukan=diberitahukan;
pemberi tahuan=pemberitahuan; mengikut sertakan=mengikutsertakan; diikut sertakan=diikutsertakan; keikut sertaan=keikutsertaan;
pengikut sertaan=pengikutsertaan; pendaya gunaan=pendayagunaan; mendaya gunakan=mendayagunakan; didaya gunakan=didayagunakan;
menggaris bawahi=menggarisbawahi; melipat gandakan=melipatgandakan; menyerah terimakan=menyerahterimakan;
diserah terimakan=diserahterimakan; serahterima=serah terima; kewarga negaraan=kewarganegaraan; ketata laksanaan=ketatalaksanaan;
ketata usahaan=ketatausahaan; ketata negaraan=ketatanegaraan; peri laku=perilaku; prilaku=perilaku; pra sarana=prasarana;
pra syarat=prasyarat; purna tugas=purnatugas; purna jual=purnajual; swa kelola=swakelola; swa daya=swadaya; nara sumber=narasumber;
olah raga=olahraga; bea siswa=beasiswa; terimakasih=terima kasih; tri wulan=triwulan; catur wulan=caturwulan; panca indra=pancaindra;
antar muka=antarmuka; analisa=analisis; menganalisa=menganalisis; dianalisa=dianalisis; penganalisa=penganalisis; hipotesa=hipotesis;
diagnosa=diagnosis; sintesa=sintesis; aktifitas=aktivitas; efektifitas=efektivitas; efektip=efektif; produktifitas=produktivitas;
kreatifitas=kreativitas; sensitifitas=sensitivitas; objektifitas=objektivitas; obyektifitas=objektivitas; obyektivitas=objektivitas;
relatifitas=relativitas; selektifitas=selektivitas; konektifitas=konektivitas; inovatip=inovatif; aktip=aktif; administratip=administratif;
obyek=objek; obyektif=objektif; subyek=subjek; subyektif=subjektif; subyektifitas=subjektivitas; subyektivitas=subjektivitas;
resiko=risiko; beresiko=berisiko; ijin=izin; perijinan=perizinan; diijinkan=diizinkan; mengijinkan=mengizinkan; seijin=seizin;
pengijinan=pengizinan; ijasah=ijazah; jadual=jadwal; penjadualan=penjadwalan; dijadualkan=dijadwalkan; menjadualkan=menjadwalkan;
nopember=november; pebruari=februari; propinsi=provinsi; walikota=wali kota; kwalitas=kualitas; berkwalitas=berkualitas;
kwalifikasi=kualifikasi; kwantitas=kuantitas; kwitansi=kuitansi; kwartal=kuartal; kwota=kuota; frekwensi=frekuensi;
konsekwensi=konsekuensi; konsekwen=konsekuen; tehnis=teknis; tehnik=teknik; tehnologi=teknologi; tehnisi=teknisi; metoda=metode;
methode=metode; sistim=sistem; sistimatika=sistematika; sistimatis=sistematis; ekosistim=ekosistem; legalisir=legalisasi;
dilegalisir=dilegalisasi; melegalisir=melegalisasi; standarisasi=standardisasi; distandarisasi=distandardisasi;
terstandarisasi=terstandardisasi; menstandarisasi=menstandardisasi; koordinir=koordinasi; dikoordinir=dikoordinasikan;
mengkoordinir=mengoordinasikan; mengkoordinasikan=mengoordinasikan; mengkoordinasi=mengoordinasi; pengkoordinasian=pengoordinasian;
pengkoordinir=pengoordinasi; kordinasi=koordinasi; kordinator=koordinator; berkordinasi=berkoordinasi; dikordinasikan=dikoordinasikan;
mengkordinasikan=mengoordinasikan; pengkordinasian=pengoordinasian; mensukseskan=menyukseskan; merubah=mengubah; dirubah=diubah;
perubahaan=perubahan; mempengaruhi=memengaruhi; mempercayai=memercayai; mempedomani=memedomani; mensosialisasikan=menyosialisasikan;
mensinkronkan=menyinkronkan; mensinkronisasikan=menyinkronisasikan; mensinergikan=menyinergikan; mensejahterakan=menyejahterakan;
mensederhanakan=menyederhanakan; menselaraskan=menyelaraskan; mensikapi=menyikapi; menterjemahkan=menerjemahkan; penterjemah=penerjemah;
diterjemahan=diterjemahkan; mentaati=menaati; mentaatinya=menaatinya; mengkomunikasikan=mengomunikasikan;
mengkonsultasikan=mengonsultasikan; mengkonfirmasi=mengonfirmasi; mengkonfirmasikan=mengonfirmasikan; mengkompilasi=mengompilasi;
mengkombinasikan=mengombinasikan; mengkonsolidasikan=mengonsolidasikan; mengkonversi=mengonversi; mengkonversikan=mengonversikan;
mengkategorikan=mengategorikan; mengkelola=mengelola; pengkelolaan=pengelolaan; mengkelompokkan=mengelompokkan;
pengkelompokan=pengelompokan; mengkaitkan=mengaitkan; mengkontribusikan=mengontribusikan; mengkuatkan=menguatkan; mengkawal=mengawal;
mengkampanyekan=mengampanyekan; menkoordinasikan=mengoordinasikan; menfasilitasi=memfasilitasi; mengfasilitasi=memfasilitasi;
memfasilitir=memfasilitasi; difasilitir=difasilitasi; merealisir=merealisasikan; direalisir=direalisasikan; diinventarisir=diinventarisasi;
inventarisir=inventarisasi; menginventarisir=menginventarisasi; akomodir=akomodasi; mengakomodir=mengakomodasi; diakomodir=diakomodasi;
terakomodir=terakomodasi; meminimalisir=meminimalkan; diminimalisir=diminimalkan; minimalisir=minimalkan; terorganisir=terorganisasi;
mengorganisir=mengorganisasi; diorganisir=diorganisasi; optimalisir=optimalkan; mengoptimalisir=mengoptimalkan; dioptimalisir=dioptimalkan;
menformulasikan=memformulasikan; mempublikasi=memublikasikan; memprioritasikan=memprioritaskan; identifisir=identifikasi;
diidentifisir=diidentifikasi; mempertanggungjawab=mempertanggungjawabkan; mempublikasikan=memublikasikan; mempopulerkan=memopulerkan;
nomer=nomor; prosentase=persentase; praktek=praktik; prakteknya=praktiknya; berpraktek=berpraktik; apotik=apotek; komplek=kompleks;
komplit=komplet; sekedar=sekadar; silahkan=silakan; mempersilahkan=mempersilakan; faham=paham; difahami=dipahami; fihak=pihak;
hakekat=hakikat; nasehat=nasihat; penasehat=penasihat; jaman=zaman; azas=asas; berazaskan=berasaskan; azasi=asasi; atlit=atlet;
himbau=imbau; himbauan=imbauan; menghimbau=mengimbau; dihimbau=diimbau; antri=antre; antrian=antrean; detil=detail; disain=desain;
mendisain=mendesain; didisain=didesain; eksport=ekspor; import=impor; jendral=jenderal; kadaluarsa=kedaluwarsa; kadaluwarsa=kedaluwarsa;
kaedah=kaidah; karir=karier; katagori=kategori; kharisma=karisma; konkrit=konkret; kongkrit=konkret; kongkret=konkret;
konprehensif=komprehensif; komperhensif=komprehensif; komprehensip=komprehensif; lembab=lembap; managemen=manajemen; menejemen=manajemen;
manejemen=manajemen; managerial=manajerial; manajeman=manajemen; manejer=manajer; milyar=miliar; milyard=miliar; negri=negeri;
orisinil=orisinal; paragrap=paragraf; pasport=paspor; perduli=peduli; personil=personel; fotocopy=fotokopi; fotocopi=fotokopi;
foto copy=fotokopi; foto kopi=fotokopi; photocopy=fotokopi; prosedure=prosedur; rekruitmen=rekrutmen; rekruitment=rekrutmen;
recruitment=rekrutmen; rekrutment=rekrutmen; seksama=saksama; sekertaris=sekretaris; sekertariat=sekretariat; survey=survei;
disurvey=disurvei; menyurvey=menyurvei; supir=sopir; syah=sah; tauladan=teladan; teoritis=teoretis; telpon=telepon; telephone=telepon;
tarip=tarif; trampil=terampil; ketrampilan=keterampilan; varitas=varietas; pengrusakan=perusakan; pengrajin=perajin;
mengenyampingkan=mengesampingkan; penunjukkan=penunjukan; menunjukan=menunjukkan; ditunjukan=ditunjukkan; pemasukkan=pemasukan;
pembentukkan=pembentukan; pengajuaan=pengajuan; memasukan=memasukkan; dimasukan=dimasukkan; mendudukan=mendudukkan; didudukan=didudukkan;
paska=pasca; jabarkanya=jabarkannya; ekspektansi=ekspektasi; akuntable=akuntabel; akuntabelitas=akuntabilitas; akuntabiliti=akuntabilitas;
fleksible=fleksibel; fleksibelitas=fleksibilitas; kompatible=kompatibel; kredible=kredibel; kredibelitas=kredibilitas; kontinyu=kontinu;
kontinyuitas=kontinuitas; rasionil=rasional; nasionil=nasional; operasionil=operasional; profesionil=profesional; fungsionil=fungsional;
institusionil=institusional; konsepsionil=konsepsional; strukturil=struktural; opersional=operasional; insentip=insentif;
preventip=preventif; alternatip=alternatif; definitip=definitif; kolektip=kolektif; yuridiksi=yurisdiksi; jurisdiksi=yurisdiksi;
dokumentir=dokumentasi; mendokumentir=mendokumentasikan; didokumentir=didokumentasikan; anggauta=anggota; beranggautakan=beranggotakan;
berfikir=berpikir; fikir=pikir; difikirkan=dipikirkan; mengetrapkan=menerapkan; diterapkannnya=diterapkannya; ditrapkan=diterapkan;
mentrapkan=menerapkan; nafas=napas; nampak=tampak; rejeki=rezeki; terlantar=telantar; penterlantaran=penelantaran; hirarki=hierarki;
hirarkis=hierarkis; hirarkhi=hierarki; herarki=hierarki; hirarkies=hierarkis; konperensi=konferensi; kwasi=kuasi; ekwivalen=ekuivalen;
ekivalen=ekuivalen; adekwat=adekuat; dipersyaratan=dipersyaratkan; intensip=intensif; mengintensipkan=mengintensifkan; moderen=modern;
organisasitoris=organisatoris; sertipikasi=sertifikasi; bersertipikat=bersertifikat; tersertipikasi=tersertifikasi; kwalitatif=kualitatif;
kwantitatif=kuantitatif; kwalitatip=kualitatif; dibanding kan=dibandingkan; mengikut sertakannya=mengikutsertakannya;
pelaksanaannnya=pelaksanaannya; mensuplai=menyuplai; menseleksi=menyeleksi; mensupervisi=menyupervisi; mensurvei=menyurvei;
mensahkan=mengesahkan; mensyahkan=mengesahkan; disyahkan=disahkan; pensyahan=pengesahan; menyetuji=menyetujui
`;

/** The form is wrong in most places; a person has to look. */
const PERIKSA = `
system=sistem; sertipikat=sertifikat; hutang=utang; dari pada=daripada; sub kegiatan=subkegiatan; yg=yang; dgn=dengan; utk=untuk;
dlm=dalam; tatalaksana=tata laksana; tsb=tersebut; thd=terhadap
`;

export interface BentukBaku {
  /** The words behind the first one. */
  readonly lanjut: readonly string[];
  readonly baku: string;
  readonly pasti: boolean;
}

/** By first word, longer forms first. */
export const EJAAN: ReadonlyMap<string, readonly BentukBaku[]> = susun();

function susun(): ReadonlyMap<string, readonly BentukBaku[]> {
  const hasil = new Map<string, BentukBaku[]>();
  for (const [data, pasti] of [[PASTI, true] as const, [PERIKSA, false] as const])
    for (const baris of data.split(";")) {
      const [salah = "", baku = ""] = baris.trim().split("=");
      if (salah === baku) continue;
      const [pertama = "", ...lanjut] = salah.split(" ");
      hasil.set(
        pertama,
        [...(hasil.get(pertama) ?? []), { lanjut, baku, pasti }].sort((a, b) => b.lanjut.length - a.lanjut.length),
      );
    }
  return hasil;
}
