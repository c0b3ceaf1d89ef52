/** What can be put into the draft. */
import { Button, Menu } from "@mantine/core";
import { IconCheck, IconPlus } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { SUMBER_ACUAN } from "../../references/sumber-acuan.ts";
import { SUMBER_RUMUSAN } from "../../rumusan/sumber-rumusan.ts";
import { satuanTerpilih } from "../perintah-tulis.ts";
import { bukaSaran } from "../saran/saran-naskah.ts";
import { JENIS_TOMBOL } from "../tingkat.ts";
import { sisipkanBentuk, sisipkanContoh, sisipkanTabel } from "./sisipan.ts";

interface MenuSisipProps {
  readonly editor: Editor;
  readonly dalamTabel: boolean;
  readonly sisipan: boolean;
  readonly onGambar?: () => void;
}

export function MenuSisip({ editor, dalamTabel, sisipan, onGambar }: MenuSisipProps) {
  const gantiSisipan = () => {
    const [satuan] = satuanTerpilih(editor.state);
    if (satuan) editor.view.dispatch(editor.state.tr.setNodeAttribute(satuan.pos, "sisipan", !sisipan));
    editor.commands.focus();
  };
  return (
    <Menu position="bottom-start" shadow="md" width={250} returnFocus={false}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />}>
          Sisipkan
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {JENIS_TOMBOL.map(({ sebutan, bentuk }) => (
          <Menu.Item key={sebutan} disabled={dalamTabel} onClick={() => sisipkanBentuk(editor, bentuk)}>
            {sebutan}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => bukaSaran(editor, SUMBER_ACUAN)}>Acuan ke ketentuan … (Ctrl+K)</Menu.Item>
        <Menu.Item disabled={dalamTabel} onClick={() => bukaSaran(editor, SUMBER_RUMUSAN)}>
          Rumusan baku … (Alt+/)
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={dalamTabel} onClick={() => sisipkanTabel(editor, 3, 3)}>
          Tabel
        </Menu.Item>
        {onGambar ? <Menu.Item onClick={onGambar}>Gambar …</Menu.Item> : null}
        <Menu.Item disabled={dalamTabel} onClick={() => sisipkanContoh(editor)}>
          Formulir atau contoh naskah
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={sisipan ? <IconCheck size={16} aria-hidden /> : <span className="bilah-tanpa-ikon" />}
          onClick={gantiSisipan}
        >
          Nomor sisipan, seperti 5A{sisipan ? " (terpasang)" : ""}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
