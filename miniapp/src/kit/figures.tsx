import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type Piece, piecesOf } from './clauses';

/** Words in which a figure is never parted from its unit, nor the parts of a date. */
export function Figures({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, whole }, key) =>
        whole ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place
          <Text key={key} className="nb">
            {text}
          </Text>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** The same for what may be words or more than words. */
export const figured = (shown: ReactNode): ReactNode =>
  typeof shown === 'string' && /\d/.test(shown) ? <Figures pieces={piecesOf(shown)} /> : shown;
