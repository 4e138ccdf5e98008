import { View } from '@tarojs/components';
import { useState } from 'react';
import { KIND_WORDS } from '../../../../shared/disclosure/disclosure';
import { BottomSheet, Button, Row, Section, Sheet } from '../../kit';
import { compose } from '../edit/compose';
import { isBegun, type Paper } from '../edit/paper';
import { localOf, type Shelved, shelfOf, throwAway } from '../edit/shelf';
import { goStaff } from '../go';

function noteOf(paper: Paper): string {
  const parts = [KIND_WORDS[paper.kind], ...(paper.kind === 'ledger' ? [`${paper.lines.length} 笔`] : [])];
  const { findings } = compose(paper);
  return [...parts, findings.length === 0 ? '可以送审' : `还差 ${findings.length} 处`].join('　');
}

function open(person: string, { key, paper }: Shelved): void {
  goStaff('edit', paper.saved ? { id: paper.saved.id } : { local: localOf(person, key), kind: paper.kind });
}

/** Thrown away only after it was asked about: there is no second copy. */
function ThrowAway({ shelved, onClose }: { shelved: Shelved; onClose: () => void }) {
  const { saved } = shelved.paper;
  return (
    <BottomSheet title="不要这一份了？" onClose={onClose}>
      <View className="stack">
        <View>{saved ? '只丢掉手机里改的，系统里那份还在。' : '只有这一份，丢掉就找不回来。'}</View>
        <Button
          width="full"
          onPress={() => {
            throwAway(shelved.key);
            onClose();
          }}
        >
          丢掉
        </Button>
        <Button kind="filled" width="full" onPress={onClose}>
          留着
        </Button>
      </View>
    </BottomSheet>
  );
}

/** What is being written on this phone, several side by side. */
export function ShelfRows({ person }: { person: string }) {
  const [away, setAway] = useState<Shelved>();
  const begun = shelfOf(person).filter(({ paper }) => isBegun(paper));
  if (begun.length === 0) return null;
  return (
    <View>
      <Section title="手机里正写的" aside={`${begun.length} 件，没信号也在`} />
      <Sheet>
        {begun.map((shelved) => (
          <View key={shelved.key} className="staff-shelf-row">
            <View className="grow">
              <Row
                top={shelved.paper.kind === 'ledger' ? '账' : '文'}
                title={compose(shelved.paper).title || '还没写标题'}
                note={noteOf(shelved.paper)}
                onPress={() => open(person, shelved)}
              />
            </View>
            <Button kind="text" small onPress={() => setAway(shelved)}>
              不要了
            </Button>
          </View>
        ))}
      </Sheet>
      {away && <ThrowAway shelved={away} onClose={() => setAway(undefined)} />}
    </View>
  );
}
