import '../../../../shared/zod';
import { View } from '@tarojs/components';
import { z } from 'zod';
import { DisclosureKind } from '../../../../shared/disclosure/disclosure';
import { Page, SearchField } from '../../kit';
import { opened } from '../../opened';
import { PlacePicker } from '../../place/picker';
import { choose, useSettings } from '../../settings';
import { BoardList } from '../board';
import { useBoard } from '../use-board';

const TITLES = { ledger: '看账', text: '看公告' } as const;

/** The board of one kind, where a tile of the large version leads. */
function DisclosureList({ kind }: { kind: DisclosureKind }) {
  const { place } = useSettings();
  const board = useBoard(place, { kind });
  return (
    <Page title={TITLES[kind]} savedAt={board.list.savedAt}>
      {place === undefined ? (
        <PlacePicker onPick={(chosen) => choose({ place: chosen })} />
      ) : (
        <View className="stack">
          <SearchField label="找哪一件？" value={board.filter.q} onChange={(q) => board.change({ q })} />
          <BoardList board={board} place={place} />
        </View>
      )}
    </Page>
  );
}

export default opened('公开', z.object({ kind: DisclosureKind }), DisclosureList);
