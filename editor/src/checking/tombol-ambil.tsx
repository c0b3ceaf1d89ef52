/** The two ways of taking over words: in the place of a provision, or behind it. */
import { Button } from "@mantine/core";
import { IconReplace, IconRowInsertBottom } from "@tabler/icons-react";

interface TombolAmbilProps {
  readonly sibuk: boolean;
  /** Whose words they are, for whoever hears only the button. */
  readonly nama: string;
  /** Absent where there is nothing to replace. */
  readonly onGanti?: () => void;
  readonly onSisip: () => void;
  readonly sisip?: string;
}

export function TombolAmbil({ sibuk, nama, onGanti, onSisip, sisip = "Sisipkan sesudah ini" }: TombolAmbilProps) {
  return (
    <div className="banding-tombol">
      {onGanti ? (
        <Button
          size="compact-sm"
          variant="default"
          disabled={sibuk}
          leftSection={<IconReplace size={16} aria-hidden />}
          aria-label={`Ganti dengan rumusan ${nama}`}
          onClick={onGanti}
        >
          Ganti dengan
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="default"
        disabled={sibuk}
        leftSection={<IconRowInsertBottom size={16} aria-hidden />}
        aria-label={`${sisip}: rumusan ${nama}`}
        onClick={onSisip}
      >
        {sisip}
      </Button>
    </div>
  );
}
