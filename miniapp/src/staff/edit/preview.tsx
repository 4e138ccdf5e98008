import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { api } from '../../../../shared/api';
import type { Disclosure, DisclosureDraft } from '../../../../shared/disclosure/disclosure';
import { Whole } from '../../disclosure/detail/whole';
import { Button, Page } from '../../kit';
import { useQuery } from '../../use-query';

/** No server has numbered it yet. */
const NO_ID = '0'.repeat(26);

const shownOf = (draft: DisclosureDraft, author: string, placeName: string): Disclosure => ({
  ...draft,
  ...{ id: NO_ID, version: 1, kind: draft.content.kind, placeName, author },
  ...{ state: 'draft', demo: false, changedAt: new Date().toISOString() },
});

/** 先看看: the paper as residents will see it. */
export function Preview(props: { draft: DisclosureDraft; author: string; onBack: () => void }) {
  const { draft, author, onBack } = props;
  const [line, setLine] = useState<string>();
  // It takes the place of a form that was scrolled down to its button.
  useEffect(() => {
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, []);
  const place = useQuery(api.placeRead, { params: { code: draft.place } });
  const placeName = place.data?.rows[0]?.name ?? draft.office;
  return (
    <Page
      title="大家会看到的"
      bar={
        <Button kind="filled" width="full" onPress={onBack}>
          看好了，回去
        </Button>
      }
    >
      <Whole disclosure={shownOf(draft, author, placeName)} answers={[]} line={line} onLine={setLine} isPreview />
    </Page>
  );
}
