import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { api } from '../../../../shared/api';
import { Button, Icon, Notice, Page, Sheet, TextArea, timeWords } from '../../kit';
import { platform } from '../../platform';
import { useQuery } from '../../use-query';
import { Checks } from './checks';
import { HeadPart, PlainPart } from './head';
import { Lines } from './lines';
import { PeriodPart } from './period';
import { Preview } from './preview';
import { PaperError } from './stale';
import type { Writing } from './use-paper';

/** Where it lies: always on the phone, and since when on the server. */
function Kept({ writing: { keptAt, paper } }: { writing: Writing }) {
  const says = keptAt ? `${timeWords(keptAt)} 存在手机里了，没信号也能写` : '写一个字存一个字，没信号也能写';
  return (
    <View className="row t-note staff-kept">
      <View className="ok">
        <Icon name="tick" size="s" />
      </View>
      <Text className="grow">{paper.saved ? `${says}；系统里也有一份` : says}</Text>
    </View>
  );
}

/** Why a reviewer sent it back; only the server knows. */
function Returned({ writing: { paper } }: { writing: Writing }) {
  const read = useQuery(api.disclosureRead, paper.saved && { params: { id: paper.saved.id } });
  const reason = paper.saved ? read.data?.returned : undefined;
  if (reason === undefined) return null;
  return (
    <Sheet>
      <Notice tone="soon" title="审核退回来了">
        {reason}
      </Notice>
    </Sheet>
  );
}

/** The unit is proposed once: the place's own office, or the place. */
function useProposedOffice({ paper, change }: Writing): void {
  const place = useQuery(api.placeRead, { params: { code: paper.place } });
  const offices = useQuery(api.officeList, { query: { place: paper.place } });
  const own = offices.data?.rows.find((office) => office.place === paper.place)?.name;
  const name = own ?? (offices.state === 'loading' ? undefined : place.data?.rows[0]?.name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: proposed when the name is known, not whenever it is cleared
  useEffect(() => {
    if (name !== undefined && paper.office === '') change({ office: name });
  }, [name]);
}

function TextPart({ writing: { paper, change } }: { writing: Writing }) {
  return (
    <Sheet pad>
      <TextArea
        label="正文"
        placeholder="要告诉大家的事，原原本本写在这里"
        value={paper.text}
        onChange={(text) => change({ text })}
      />
    </Sheet>
  );
}

function NotePart({ writing: { paper, change } }: { writing: Writing }) {
  return (
    <Sheet pad>
      <TextArea label="另外说明（可不填）" value={paper.note} onChange={(note) => change({ note })} />
    </Sheet>
  );
}

function Bar({ writing, onLook, onSaved }: { writing: Writing; onLook: () => void; onSaved: () => void }) {
  const { findings, draft, isSending, save, submit } = writing;
  const count = findings.length;
  async function send(): Promise<void> {
    if (await submit()) platform.back();
  }
  async function keep(): Promise<void> {
    if (await save()) onSaved();
  }
  return (
    <>
      <Button width="grow" off={draft ? undefined : '先看看'} onPress={onLook}>
        先看看
      </Button>
      {draft && count > 0 ? (
        <Button width="grow" onPress={keep} busy={isSending ? '正在存' : undefined}>
          存到系统
        </Button>
      ) : null}
      <Button
        kind="filled"
        width="grow grow2"
        off={count > 0 ? `改完 ${count} 处才能送审` : undefined}
        busy={isSending ? '正在送' : undefined}
        onPress={send}
      >
        送审
      </Button>
    </>
  );
}

/** The form of a paper; whatever is written is on the phone at once. */
export function PaperForm({ writing, author }: { writing: Writing; author: string }) {
  const [line, setLine] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  const [isSaved, setSaved] = useState(false);
  useProposedOffice(writing);
  const { paper } = writing;
  const isLedger = paper.kind === 'ledger';
  if (isLooking && writing.draft) {
    return <Preview draft={writing.draft} author={author} onBack={() => setLooking(false)} />;
  }
  return (
    <Page
      title={isLedger ? '公开收支账' : '公开一件事'}
      bar={<Bar writing={writing} onLook={() => setLooking(true)} onSaved={() => setSaved(true)} />}
    >
      <View className="stack">
        <Kept writing={writing} />
        {isSaved && (
          <Sheet>
            <Notice tone="ok" title="存到系统里了">
              换一个手机也能接着写。
            </Notice>
          </Sheet>
        )}
        <Returned writing={writing} />
        {isLedger && <PeriodPart writing={writing} />}
        {isLedger ? <Lines writing={writing} open={line} onOpen={setLine} /> : <TextPart writing={writing} />}
        <PlainPart writing={writing} />
        <HeadPart writing={writing} />
        {isLedger && <NotePart writing={writing} />}
        <Checks writing={writing} onOpenLine={setLine} />
      </View>
      <PaperError writing={writing} />
    </Page>
  );
}
