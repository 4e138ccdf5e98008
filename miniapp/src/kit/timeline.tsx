import type { ReactNode } from 'react';
import type { ChipProps } from './chip';
import { Row } from './row';
import { Sheet } from './sheet';

export interface Entry {
  readonly key: string;
  /** The day, 15, and the month, 10月. */
  readonly top: string;
  readonly under: string;
  readonly chip?: ChipProps;
  readonly title?: ReactNode;
  /** What it means for the person. */
  readonly note?: ReactNode;
}

/** What happened, newest first, in the grid of the account page. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  return (
    <Sheet>
      {entries.map(({ key, ...entry }) => (
        <Row key={key} {...entry} />
      ))}
    </Sheet>
  );
}
