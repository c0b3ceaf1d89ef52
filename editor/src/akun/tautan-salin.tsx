/** A link to hand over: there is no mail server, so whoever makes it passes it on. */
import { Button, CopyButton, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./tautan-salin.css";

interface TautanSalinProps {
  readonly label: string;
  readonly tautan: string;
  /** What it is for, and for how long. */
  readonly children: ReactNode;
}

/** Holds the focus first where it stands in a dialog. */
export function TautanSalin({ label, tautan, children }: TautanSalinProps) {
  return (
    <div className="tautan-salin">
      <TextInput label={label} value={tautan} readOnly onFocus={(event) => event.currentTarget.select()} data-autofocus />
      <CopyButton value={tautan} timeout={4000}>
        {({ copied, copy }) => (
          <Button
            variant={copied ? "light" : "filled"}
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={copy}
          >
            {copied ? "Tersalin" : "Salin tautan"}
          </Button>
        )}
      </CopyButton>
      <p>{children}</p>
    </div>
  );
}
