import type { Modalitas, SumberPelaku } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { aturanDari, satuAturan } from "../support/aturan-uji.ts";

describe("how a provision binds", () => {
  it.each<[Modalitas, string]>([
    ["wajib", "Pejabat Fungsional wajib melaporkan hasil kerja."],
    ["wajib", "Pejabat Fungsional berkewajiban melaporkan hasil kerja."],
    ["wajib", "Ketua tim memiliki kewajiban menyusun laporan."],
    ["harus", "Ketua tim harus menyusun rencana kerja."],
    ["harus", "Ketua tim haruslah Pejabat Fungsional."],
    ["dilarang", "Ketua tim dilarang membentuk tim kerja baru."],
    ["dapat", "Kepala Perangkat Daerah dapat membentuk tim kerja."],
    ["dapat", "Kepala Perangkat Daerah boleh membentuk tim kerja."],
    ["dapat", "Ketua tim bisa menunjuk anggota tim."],
    ["dapat", "Kepala Perangkat Daerah dimungkinkan membentuk tim kerja."],
    ["berhak", "Pelaksana berhak memperoleh penghargaan."],
    ["berhak", "Pelaksana mempunyai hak memperoleh penghargaan."],
    ["berwenang", "Kepala Perangkat Daerah berwenang menetapkan penugasan."],
    ["berwenang", "Kepala Perangkat Daerah mempunyai wewenang menetapkan penugasan."],
    ["berwenang", "Kepala Perangkat Daerah diberi wewenang menetapkan penugasan."],
    ["indikatif", "Kepala Perangkat Daerah menetapkan penugasan."],
    ["indikatif", "Kedudukan Pejabat Fungsional ditetapkan oleh Pejabat Pembina Kepegawaian."],
    ["preferensi", "Ketua tim diutamakan berasal dari Unit Organisasi pemilik kinerja."],
    ["preferensi", "Kepala Perangkat Daerah mengutamakan Pejabat Fungsional."],
    ["preferensi", "Penugasan diprioritaskan bagi Pejabat Fungsional."],
    ["konstitutif", "Penugasan merupakan tugas tambahan."],
    ["konstitutif", "Penugasan terdiri atas penunjukan dan pengajuan sukarela."],
    ["konstitutif", "Pejabat Fungsional berkedudukan di bawah Pejabat Pengawas."],
    ["deklaratif", "Penugasan bertujuan meningkatkan kinerja."],
    ["deklaratif", "Penugasan dimaksudkan untuk meningkatkan kinerja."],
    ["deklaratif", "Sistem Kerja digunakan sebagai pedoman penugasan."],
    ["deklaratif", "Penugasan dilaksanakan dengan prinsip akuntabel."],
    ["deklaratif", "Maksud dan tujuan penugasan yaitu meningkatkan kinerja."],
    ["rujukan", "Format surat tugas tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini."],
    ["rujukan", "Penugasan dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan."],
    ["pencabutan", "Peraturan Bupati Nomor 5 Tahun 2019 dicabut dan dinyatakan tidak berlaku."],
    ["pencabutan", "Peraturan Bupati Nomor 5 Tahun 2019 dinyatakan dicabut."],
    ["pencabutan", "Peraturan Bupati Nomor 5 Tahun 2019 tidak berlaku."],
    [
      "pencabutan",
      "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 dicabut dan dinyatakan tidak berlaku.",
    ],
    ["keberlakuan", "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."],
  ])("%s: %s", (modality, kalimat) => {
    expect(satuAturan(kalimat).modality).toBe(modality);
  });

  it("what is not allowed to an actor is forbidden; what is not possible for a thing is not", () => {
    expect(satuAturan("Ketua tim tidak boleh membentuk tim kerja baru.").modality).toBe("dilarang");
    expect(satuAturan("Ketua tim tidak dapat membentuk tim kerja baru.").modality).toBe("dilarang");
    expect(satuAturan("Penugasan tidak dapat dialihkan.").modality).toBe("dapat");
  });

  it.each<[string, Modalitas]>([
    ["Pelaksana dilarang menerima tugas yang dapat mengganggu layanan.", "dilarang"],
    ["Bupati wajib mengutamakan Pejabat Fungsional.", "wajib"],
    ["Laporan harus disusun sesuai dengan ketentuan peraturan perundang-undangan.", "harus"],
    ["Kepala Perangkat Daerah berwenang mengutamakan Pejabat Fungsional.", "berwenang"],
    ["Penugasan dapat berupa penunjukan.", "dapat"],
    ["Maksud penugasan wajib tercantum dalam Lampiran.", "wajib"],
  ])("the modal word goes before what the verb itself says: %s", (kalimat, modality) => {
    expect(satuAturan(kalimat).modality).toBe(modality);
  });

  it.each<[string, Modalitas]>([
    ["Tim kerja yang dapat dipimpin oleh Pejabat Fungsional melaporkan hasil kerja.", "indikatif"],
    ["Pejabat Fungsional yang wajib melapor menyampaikan laporan kepada ketua tim.", "indikatif"],
    ["Dalam hal penugasan tidak dapat dilaksanakan, ketua tim melaporkan kepada Bupati.", "indikatif"],
    ["Dalam hal tim kerja harus dibentuk, Kepala Perangkat Daerah menetapkan ketua tim.", "indikatif"],
    ["Ketua tim mengoordinasikan anggota tim untuk dapat menyelesaikan tugas.", "indikatif"],
    ["Ketua tim dapat menunjuk anggota yang wajib melapor.", "dapat"],
    ["Penugasan adalah tugas yang wajib dilaksanakan.", "konstitutif"],
  ])("a modal word inside a clause of its own does not count: %s", (kalimat, modality) => {
    expect(satuAturan(kalimat).modality).toBe(modality);
  });
});

describe("who is bound", () => {
  it.each<[SumberPelaku, string | null, string]>([
    ["subjek-gramatikal", "Ketua tim", "Ketua tim menyusun laporan."],
    ["subjek-gramatikal", "Ketua tim", "Ketua tim segera menyusun laporan."],
    ["subjek-gramatikal", "Bupati", "Bupati secara langsung menetapkan penugasan."],
    ["subjek-gramatikal", "Setiap Pejabat Fungsional", "Setiap Pejabat Fungsional melaporkan hasil kerja."],
    ["subjek-gramatikal", "Kepala Perangkat Daerah", "Kepala Perangkat Daerah diberi wewenang menetapkan penugasan."],
    ["subjek-gramatikal", "Penugasan", "Penugasan merupakan tugas tambahan."],
    ["subjek-gramatikal", "Ketua tim", "Ketua tim sebagaimana dimaksud pada ayat (1) menyusun laporan."],
    ["frasa-oleh", "Pejabat Pembina Kepegawaian", "Kedudukan Pejabat Fungsional ditetapkan oleh Pejabat Pembina Kepegawaian."],
    ["frasa-oleh", "Bupati", "Penugasan diberikan kepada Pejabat Fungsional oleh Bupati."],
    ["frasa-oleh", "ketua tim", "Laporan disusun dan disampaikan oleh ketua tim."],
    ["instrumen", "Kepala Perangkat Daerah", "Penugasan individu ditetapkan dengan Keputusan Kepala Perangkat Daerah."],
    ["instrumen", "Bupati", "Ketentuan lebih lanjut diatur dengan Peraturan Bupati."],
    ["tidak-ada", null, "Penugasan ditetapkan."],
    ["tidak-ada", null, "Penugasan diberikan dengan surat tugas."],
    ["tidak-ada", null, "Penugasan ditetapkan pada unit yang dipimpin oleh Pejabat Fungsional."],
  ])("%s gives %s: %s", (source, raw, kalimat) => {
    const { subject, subjectSource } = satuAturan(kalimat);
    expect([subjectSource, subject?.raw ?? null]).toEqual([source, raw]);
  });

  it.each([
    ["Pejabat Fungsional", "Pelaksanaan tugas Pejabat Fungsional dilaksanakan secara mandiri."],
    ["Pelaksana", "Dalam hal pelaksanaan tugas Pelaksana, laporan disampaikan secara berjenjang."],
  ])("a guess from the context says so, and is not sure of itself: %s in %s", (raw, kalimat) => {
    const { subject, subjectSource, confidence } = satuAturan(kalimat);
    expect([subject?.raw, subjectSource]).toEqual([raw, "konteks"]);
    expect(confidence).toBeLessThanOrEqual(0.5);
    expect(satuAturan("Ketua tim wajib menyusun laporan.").confidence).toBeGreaterThan(0.9);
  });

  it("canonical names and what joins them go with the phrase", () => {
    const { subject, connectors } = satuAturan("Pejabat fungsional, jabatan pelaksana, dan/atau ketua tim kerja menyusun laporan.");
    expect(subject).toEqual({
      raw: "Pejabat fungsional, jabatan pelaksana, dan/atau ketua tim kerja",
      pelaku: ["Pejabat Fungsional", "Pelaksana", "ketua tim"],
      konektor: ["dan/atau"],
    });
    expect(connectors).toEqual(["dan/atau"]);
    const oleh = satuAturan("Penugasan ditetapkan oleh Bupati dan / atau Kepala Perangkat Daerah serta Sekretaris Daerah.");
    expect(oleh.subject?.pelaku).toEqual(["Bupati", "Kepala Perangkat Daerah", "Sekretaris Daerah"]);
    expect(oleh.connectors).toEqual(["dan/atau", "serta"]);
  });

  it("a thing names no actor, nor does an actor inside a clause with yang, nor the title of a law", () => {
    for (const kalimat of [
      "Penugasan Pejabat Fungsional merupakan tugas tambahan.",
      "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
    ])
      expect(satuAturan(kalimat).subject?.pelaku).toEqual([]);
    expect(satuAturan("Tim kerja yang dipimpin oleh Pejabat Fungsional melaporkan hasil kerja.").subject?.pelaku).toEqual(["tim kerja"]);
  });

  it("the items of a list behind oleh are the actors", () => {
    const { subject, subjectSource, list } = satuAturan("Penugasan ditetapkan oleh:\na. Bupati; atau\nb. Kepala Perangkat Daerah.");
    expect(subject?.pelaku).toEqual(["Bupati", "Kepala Perangkat Daerah"]);
    expect([subjectSource, list?.connector]).toEqual(["frasa-oleh", "atau"]);
  });
});

describe("what is done", () => {
  /** Passive of the text, active of the rule. */
  const AKTIF = {
    ditetapkan: "menetapkan",
    dikirim: "mengirim",
    ditulis: "menulis",
    dipakai: "memakai",
    disusun: "menyusun",
    dikelola: "mengelola",
    diajukan: "mengajukan",
    dibuat: "membuat",
    difasilitasi: "memfasilitasi",
    dilaporkan: "melaporkan",
    dinilai: "menilai",
    dirumuskan: "merumuskan",
    dimuat: "memuat",
    dicetak: "mencetak",
    dijabarkan: "menjabarkan",
    dihimpun: "menghimpun",
    diikuti: "mengikuti",
    dievaluasi: "mengevaluasi",
    diumumkan: "mengumumkan",
    diubah: "mengubah",
    diperbaiki: "memperbaiki",
    dipertanggungjawabkan: "mempertanggungjawabkan",
    dipelajari: "mempelajari",
    dipelihara: "memelihara",
    diperlukan: "memerlukan",
    diperintahkan: "memerintahkan",
    disahkan: "mengesahkan",
    disyaratkan: "mensyaratkan",
    diproses: "memproses",
    ditransfer: "mentransfer",
    diklarifikasi: "mengklarifikasi",
    dikaji: "mengkaji",
    dikoordinasikan: "mengoordinasikan",
    disinkronkan: "menyinkronkan",
  };

  it.each(Object.entries(AKTIF))("%s by somebody is %s", (pasif, aktif) => {
    const { action, object } = satuAturan(`Rencana ${pasif} oleh ketua tim.`);
    expect([action, object]).toEqual([aktif, "Rencana"]);
  });

  it.each([
    ["Ketua tim melaporkan hasil kerja kepada Bupati secara berkala.", "melaporkan", "hasil kerja"],
    ["Ketua tim melapor kepada Bupati.", "melapor", null],
    ["Ketua tim bertanggung jawab kepada Bupati.", "bertanggung jawab", null],
    ["Anggota tim melapor, kecuali ketua tim.", "melapor", null],
    ["Ketua tim menyusun rencana, laporan, dan evaluasi.", "menyusun", "rencana, laporan, dan evaluasi"],
    ["Kepala Perangkat Daerah diberi wewenang menetapkan penugasan.", "diberi", "wewenang menetapkan penugasan"],
    ["Penugasan terdiri atas penunjukan dan pengajuan sukarela.", "terdiri atas", "penunjukan dan pengajuan sukarela"],
    ["Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.", "mulai berlaku", "pada tanggal diundangkan"],
  ])("%s: %s, %s", (kalimat, action, object) => {
    const rule = satuAturan(kalimat);
    expect([rule.action, rule.object]).toEqual([action, object]);
  });
});

describe("two norms in one ayat are two rules", () => {
  const inti = (kalimat: string) =>
    aturanDari(kalimat).map(({ kalimat: nomor, subject, modality, action, object }) => [nomor, subject?.raw, modality, action, object]);

  it("of two sentences", () => {
    expect(inti("Penugasan dilaksanakan oleh ketua tim. Anggota tim melaporkan hasil kerja kepada ketua tim.")).toEqual([
      [1, "ketua tim", "indikatif", "melaksanakan", "Penugasan"],
      [2, "Anggota tim", "indikatif", "melaporkan", "hasil kerja"],
    ]);
  });

  it("of two subjects in one sentence", () => {
    expect(inti("Ketua tim menyusun laporan, dan anggota tim menyampaikan data.")).toEqual([
      [1, "Ketua tim", "indikatif", "menyusun", "laporan"],
      [2, "anggota tim", "indikatif", "menyampaikan", "data"],
    ]);
  });

  it("of two modal words with one subject, each once and with its own object", () => {
    expect(inti("Ketua tim wajib menyusun rencana kerja, harus melaporkan hasil kerja, dan dapat meminta bantuan.")).toEqual([
      [1, "Ketua tim", "wajib", "menyusun", "rencana kerja"],
      [2, "Ketua tim", "harus", "melaporkan", "hasil kerja"],
      [3, "Ketua tim", "dapat", "meminta", "bantuan"],
    ]);
  });

  it("and verbs in a row with one modality are one", () => {
    expect(inti("Laporan disusun, dinilai, dan disampaikan oleh ketua tim.")).toHaveLength(1);
  });
});
