/** Reason and name for one correction, and the button that keeps it. */
import { Alert, Button, Textarea, TextInput } from "@mantine/core";
import type { Koreksi } from "@selaras/parsers";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useAkun } from "../akun/pengguna-context.tsx";
import type { Galat } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { keepNama, readNama } from "./nama-pengoreksi.ts";
import { useFocusFirst } from "./use-focus-first.ts";

interface KoreksiFormProps {
  readonly acuan: string;
  readonly daerah: string;
  readonly putusan: Koreksi["putusan"];
  readonly a: string;
  readonly b: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const TOMBOL: Readonly<Record<Koreksi["putusan"], string>> = { cocok: "Cocokkan dan simpan", lepas: "Lepaskan dan simpan" };

/** What is typed stays when the server refuses. */
export function KoreksiForm({ acuan, daerah, putusan, a, b, onSaved, onCancel }: KoreksiFormProps) {
  const api = useApi();
  const first = useFocusFirst<HTMLTextAreaElement>();
  const [reason, setReason] = useState("");
  const { keadaan } = useAkun();
  const [by, setBy] = useState(() => (keadaan.jenis === "masuk" ? keadaan.pengguna.nama : readNama()));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [galat, setGalat] = useState<Galat | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "" || by.trim() === "") return;
    setBusy(true);
    setGalat(null);
    const url = `/api/koreksi?acuan=${encodeURIComponent(acuan)}&daerah=${encodeURIComponent(daerah)}`;
    const hasil = await api.send({ url }, { putusan, a, b, by, reason });
    setBusy(false);
    if (!hasil.ok) return setGalat(hasil.galat);
    keepNama(by.trim());
    onSaved();
  };
  return (
    <form className="koreksi-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        {putusan === "lepas" ? "Lepaskan pasangan" : "Cocokkan"} <strong>{a}</strong> (acuan) {putusan === "lepas" ? "dan" : "dengan"}{" "}
        <strong>{b}</strong> (daerah).
      </p>
      <Textarea
        label="Alasan"
        required
        autosize={false}
        rows={2}
        maxLength={500}
        ref={first}
        value={reason}
        error={tried && reason.trim() === "" ? "Tuliskan alasan koreksi ini." : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label="Nama Anda"
        description="Dicatat seperti yang Anda ketik. Peramban ini mengingatnya."
        required
        maxLength={80}
        value={by}
        error={tried && by.trim() === "" ? "Tuliskan nama Anda." : null}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      {galat ? (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={galat.pesan}>
          Koreksi belum disimpan; isian Anda tetap ada. {galat.tindakan}
        </Alert>
      ) : null}
      <div className="koreksi-tombol">
        <Button type="submit" size="sm" loading={busy}>
          {TOMBOL[putusan]}
        </Button>
        <Button variant="default" size="sm" onClick={onCancel} disabled={busy}>
          Batal
        </Button>
      </div>
    </form>
  );
}
