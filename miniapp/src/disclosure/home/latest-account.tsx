import { Text, View } from '@tarojs/components';
import { api } from '../../../../shared/api';
import { totalsOf } from '../../../../shared/disclosure/ledger';
import { periodWords } from '../../../../shared/disclosure/plain';
import type { PlaceCode } from '../../../../shared/place/place';
import { Account, Heading, Link, Sheet } from '../../kit';
import { go } from '../../pages';
import { insideOf, openingWords } from '../../place/words';
import { useQuery } from '../../use-query';

/** Enough of the newest ledgers to find the place's own among those of its township and county. */
const LOOK_AMONG = 20;

/** The newest ledger that the place itself disclosed. */
function useLatestLedger(place: PlaceCode) {
  const ledgers = useQuery(api.disclosureList, { query: { place, kind: 'ledger', limit: LOOK_AMONG } });
  const row = ledgers.data?.rows.find((ledger) => ledger.place === place);
  return useQuery(api.disclosureRead, row && { params: { id: row.id } }).data;
}

/** 村里的账 as one sheet; nothing where there is none. */
export function LatestAccount({ place, name }: { place: PlaceCode; name: string }) {
  const found = useLatestLedger(place);
  if (found?.content.kind !== 'ledger') return null;
  const { ledger } = found.content;
  return (
    <Sheet>
      <View className="account-head">
        <Heading>
          {`${insideOf(name)}的账`}
          <Text className="account-period">{periodWords(ledger.from, ledger.to)}</Text>
        </Heading>
        <Link next onPress={() => go.disclosure(found.id)}>
          看每一笔
        </Link>
      </View>
      <Account opening={ledger.opening} {...totalsOf(ledger)} openingWords={openingWords(ledger)} />
    </Sheet>
  );
}
