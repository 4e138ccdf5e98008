import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from './button';

/** WeChat takes 64 KB in one message, and a line of an account is nearly one of them. */
const PIECE = 30;
/** So many come before the one that was asked for. */
const LEAD = 10;

/** What of a long list is on the screen: its beginning, or from a little before `at` on; and more by and by. */
export function usePieces(count: number, at = 0) {
  const first = at < PIECE ? 0 : at - LEAD;
  const [shown, setShown] = useState({ from: first, to: first + PIECE });
  const { from, to } = shown;
  return {
    from,
    to,
    before: from,
    after: Math.max(0, count - to),
    restart: () => setShown({ from: 0, to: PIECE }),
    grow: () => setShown({ from, to: to + PIECE }),
  };
}
export type Pieces = ReturnType<typeof usePieces>;

/**
 * Above the list, where it does not begin at its beginning. Like `After` it is there even when it says nothing: where a
 * child comes or goes, Taro sends all that stands beside it once more.
 */
export function Before({ pieces: { before, restart } }: { pieces: Pieces }) {
  return (
    <View>
      {before > 0 && (
        <Button kind="text" width="full" onPress={restart}>
          {`前面还有 ${before} 笔，从头看`}
        </Button>
      )}
    </View>
  );
}

/** Under the list, while there is more of it. */
export function After({ pieces: { after, grow } }: { pieces: Pieces }) {
  return (
    <View>
      {after > 0 && (
        <Button kind="text" width="full" onPress={grow}>
          {`再看 ${Math.min(PIECE, after)} 笔，还有 ${after} 笔`}
        </Button>
      )}
    </View>
  );
}
