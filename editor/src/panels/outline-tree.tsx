/** The outline of a regulation as a tree: one tab stop, arrow keys inside, the place being read marked. */
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ButirKerangka } from "../reading/reading-index.ts";
import { ancestorsIn, type BarisKerangka, visibleRows } from "./outline-rows.ts";

interface OutlineTreeProps {
  readonly kerangka: readonly ButirKerangka[];
  /** Anchor of the place being read. */
  readonly place: string | null;
}

/** Bab and Lampiran open at first, deeper headings of a Lampiran closed: the first screen shows the whole regulation. */
function openAtFirst(kerangka: readonly ButirKerangka[]): ReadonlySet<string> {
  const withBelow = (butir: ButirKerangka): readonly string[] => [butir.id, ...butir.anak.flatMap(withBelow)];
  return new Set(kerangka.flatMap((butir) => (butir.id.startsWith("lampiran") ? [butir.id] : withBelow(butir))));
}

export function OutlineTree({ kerangka, place }: OutlineTreeProps) {
  const [open, setOpen] = useState(() => openAtFirst(kerangka));
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => visibleRows(kerangka, open), [kerangka, open]);
  const current = useCurrent(kerangka, rows, place);
  const tabStop = rows.some((row) => row.butir.id === focused) ? focused : (current ?? rows[0]?.butir.id);

  useKeepInView(list, current);

  const toggle = (id: string, wanted: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });

  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.butir.id === tabStop);
    const row = rows[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const { id, anak } = row.butir;
    const isOpen = open.has(id);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(rows[at + 1]?.butir.id),
      ArrowUp: () => focus(rows[at - 1]?.butir.id),
      Home: () => focus(rows[0]?.butir.id),
      End: () => focus(rows.at(-1)?.butir.id),
      ArrowRight: () => (anak.length > 0 && !isOpen ? toggle(id, true) : focus(anak[0]?.id)),
      ArrowLeft: () => (anak.length > 0 && isOpen ? toggle(id, false) : focus(row.induk ?? undefined)),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <div ref={list} className="kerangka" role="tree" aria-label="Kerangka peraturan" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <OutlineRow
          key={row.butir.id}
          row={row}
          open={open.has(row.butir.id)}
          current={row.butir.id === current}
          tabStop={row.butir.id === tabStop}
          onFocus={() => setFocused(row.butir.id)}
          onToggle={() => toggle(row.butir.id, !open.has(row.butir.id))}
        />
      ))}
    </div>
  );
}

/** The row to mark: the place itself, or the nearest heading above it that is not folded away. */
function useCurrent(kerangka: readonly ButirKerangka[], rows: readonly BarisKerangka[], place: string | null): string | null {
  return useMemo(() => {
    if (place === null) return null;
    const shown = new Set(rows.map((row) => row.butir.id));
    return [...ancestorsIn(kerangka, place), place].findLast((id) => shown.has(id)) ?? null;
  }, [kerangka, rows, place]);
}

/** Scrolls the outline itself, never the page: the reader's text must not move. */
function useKeepInView(list: { readonly current: HTMLElement | null }, current: string | null): void {
  useEffect(() => {
    const row = current === null ? null : list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(current)}"]`);
    const frame = row?.closest<HTMLElement>(".baca-samping-isi");
    if (!row || !frame || frame.contains(document.activeElement)) return;
    const { top, bottom } = row.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) frame.scrollTop += top - box.top - box.height / 3;
  }, [list, current]);
}

interface OutlineRowProps {
  readonly row: BarisKerangka;
  readonly open: boolean;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

function OutlineRow({ row, open, current, tabStop, onFocus, onToggle }: OutlineRowProps) {
  const { id, label, judul, anak } = row.butir;
  return (
    <a
      href={`#${id}`}
      role="treeitem"
      data-id={id}
      aria-level={row.tingkat}
      aria-posinset={row.urut}
      aria-setsize={row.jumlah}
      aria-expanded={anak.length > 0 ? open : undefined}
      aria-current={current ? "location" : undefined}
      tabIndex={tabStop ? 0 : -1}
      className="kerangka-baris"
      style={{ paddingInlineStart: `${(row.tingkat - 1) * 0.875}rem` }}
      onFocus={onFocus}
    >
      {/* For the pointer only: by keyboard the arrow keys open and close. */}
      <span
        className="kerangka-lipat"
        aria-hidden
        onClick={(event) => {
          if (anak.length === 0) return;
          event.preventDefault();
          event.stopPropagation();
          onToggle();
        }}
      >
        {anak.length === 0 ? null : open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
      </span>
      <span className="kerangka-nama">
        {label} {judul ? <span className="kerangka-judul">{judul}</span> : null}
      </span>
    </a>
  );
}
