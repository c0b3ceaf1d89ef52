/** What can be done with the defined terms of the draft. */
import { Button, Menu } from "@mantine/core";
import { IconVocabulary } from "@tabler/icons-react";

export interface TindakanDefinisi {
  /** Renames the term at the caret. */
  readonly ganti: () => void;
  /** Makes a definition of what is selected. */
  readonly jadikan: () => void;
  readonly urut: () => void;
}

export function MenuDefinisi({ ganti, jadikan, urut }: TindakanDefinisi) {
  return (
    <Menu position="bottom-start" shadow="md" width={280} returnFocus={false}>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconVocabulary size={16} aria-hidden />}>
          Definisi
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={jadikan}>Jadikan definisi (Ctrl+Alt+D)</Menu.Item>
        <Menu.Item onClick={ganti}>Ganti istilah … (F2)</Menu.Item>
        <Menu.Item onClick={urut}>Urutkan definisi …</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
