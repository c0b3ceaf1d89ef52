/** What can be done with the table the caret stands in. */
import { Button, Menu } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";

const TINDAKAN: readonly (readonly [string, (editor: Editor) => void])[] = [
  ["Tambah baris di bawah", (editor) => editor.chain().focus().addRowAfter().run()],
  ["Tambah baris di atas", (editor) => editor.chain().focus().addRowBefore().run()],
  ["Tambah kolom di kanan", (editor) => editor.chain().focus().addColumnAfter().run()],
  ["Tambah kolom di kiri", (editor) => editor.chain().focus().addColumnBefore().run()],
  ["Gabungkan atau pisahkan sel", (editor) => editor.chain().focus().mergeOrSplit().run()],
  ["Jadikan baris kepala, atau bukan", (editor) => editor.chain().focus().toggleHeaderRow().run()],
  ["Hapus baris", (editor) => editor.chain().focus().deleteRow().run()],
  ["Hapus kolom", (editor) => editor.chain().focus().deleteColumn().run()],
  ["Hapus tabel", (editor) => editor.chain().focus().deleteTable().run()],
];

export function MenuTabel({ editor }: { readonly editor: Editor }) {
  return (
    <Menu position="bottom-start" shadow="md" width={260} returnFocus={false}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconTable size={16} aria-hidden />}>
          Tabel
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TINDAKAN.map(([sebutan, lakukan]) => (
          <Menu.Item key={sebutan} onClick={() => lakukan(editor)}>
            {sebutan}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
