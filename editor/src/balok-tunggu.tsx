import { Skeleton } from "@mantine/core";

const BALOK = ["satu", "dua", "tiga", "empat", "lima", "enam"];

/** Six bars as high as the rows that are on their way. */
export const BalokTunggu = ({ height, gap }: { readonly height: string; readonly gap: number }) =>
  BALOK.map((nama) => <Skeleton key={nama} height={height} radius={0} mb={gap} />);
