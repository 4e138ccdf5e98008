import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { AnswerRows } from '../../answer/rows';
import { Notice, Page, Section, Sheet, TextArea } from '../../kit';
import type { AskStart } from './draft';
import { Failed } from './failed';
import { ContactFields, KindChips, TopicChips } from './fields';
import { Footer } from './footer';
import { AlreadyWaiting, Pointed } from './pointed';
import { useAlike } from './use-alike';
import { type Asking, useAsking } from './use-asking';

/** Answered questions first: often one of them is the answer. */
function Alike({ asking: { start, draft } }: { asking: Asking }) {
  const rows = useAlike(start, draft.text);
  if (rows.length === 0) return <Section title="您想问什么" />;
  return (
    <>
      <Section title="先看看，也许答过了" />
      <AnswerRows rows={rows} />
      <Section title="都不是，我来问" />
    </>
  );
}

function Fields({ asking }: { asking: Asking }) {
  const { draft, change, faults, sending } = asking;
  return (
    <View className="stack">
      <KindChips draft={draft} change={change} />
      <TextArea
        label="要问的话"
        placeholder="比如：这笔钱都花在哪了？"
        value={draft.text}
        onChange={(text) => change({ text })}
        error={faults.text}
      />
      <View>
        <View className="lab">哪方面的事</View>
        <TopicChips draft={draft} change={change} />
      </View>
      <ContactFields draft={draft} change={change} faults={faults} />
      {sending.error && (
        <Sheet>
          <Notice tone="late" title="没发出去">
            {sending.error.message}
          </Notice>
        </Sheet>
      )}
    </View>
  );
}

export interface AskFormProps {
  readonly start: AskStart;
  readonly disclosure: Disclosure | undefined;
}

/** What failed for now can be sent again as it is; what was refused is put right in the form. */
export function AskForm({ start, disclosure }: AskFormProps) {
  const [tried, setTried] = useState(false);
  const asking = useAsking(start, disclosure, tried);
  const { question, sending, draft, preview, missing } = asking;
  const { text, phone, name } = asking.faults;
  const wrong = [text, phone, name].filter((fault) => fault !== undefined);
  const send = () => {
    setTried(true);
    if (question) sending.send(question);
  };
  if (sending.error?.isPassing && question) {
    return (
      <Page title="问一问">
        <Failed
          error={sending.error}
          text={draft.text}
          receiver={preview?.data?.receiver}
          busy={sending.isSending}
          onAgain={send}
          onLater={() => sending.later(question)}
          onChange={sending.clearError}
        />
      </Page>
    );
  }
  const footer = (
    <Footer preview={preview} off={missing} wrong={tried ? wrong : []} busy={sending.isSending} onSend={send} />
  );
  return (
    <Page title="问一问" bar={footer}>
      {disclosure && <Pointed disclosure={disclosure} line={start.line} />}
      <AlreadyWaiting start={start} />
      <Alike asking={asking} />
      <Fields asking={asking} />
    </Page>
  );
}
