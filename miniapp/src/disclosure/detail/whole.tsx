import { View } from '@tarojs/components';
import type { AnswerRow } from '../../../../shared/answer/answer';
import type { Disclosure } from '../../../../shared/disclosure/disclosure';
import { Paragraphs } from '../../answer/paragraphs';
import { AnswerRows } from '../../answer/rows';
import { Plain, Section, Sheet } from '../../kit';
import { platform } from '../../platform';
import { DocHead } from './doc-head';
import { Facts } from './facts';
import { LedgerView } from './ledger-view';

interface WholeProps {
  readonly disclosure: Disclosure;
  readonly answers: readonly AnswerRow[];
  readonly line: string | undefined;
  readonly onLine: (line: string | undefined) => void;
  /** Before it is released: as residents will see it, but nothing can be asked yet. */
  readonly isPreview?: boolean;
}

function Content({ disclosure, ...rest }: WholeProps) {
  const { content } = disclosure;
  if (content.kind === 'ledger') return <LedgerView id={disclosure.id} ledger={content.ledger} {...rest} />;
  return (
    <Sheet pad>
      <Paragraphs text={content.text} />
    </Sheet>
  );
}

/** The whole of a disclosure, as residents see it. */
export function Whole(props: WholeProps) {
  const { disclosure, answers } = props;
  const { content } = disclosure;
  return (
    <>
      <DocHead disclosure={disclosure} canShare={!props.isPreview && platform.canShare()} />
      <View className="stack">
        <Sheet>
          <Plain text={disclosure.plain} />
        </Sheet>
      </View>
      <View className="doc-content">
        <Content {...props} />
      </View>
      {content.kind === 'ledger' && content.note !== undefined && (
        <>
          <Section title="另外说明" />
          <Sheet pad>
            <Paragraphs text={content.note} />
          </Sheet>
        </>
      )}
      {answers.length > 0 && (
        <>
          <Section title="大家问过的" aside={`${answers.length} 个`} />
          <AnswerRows rows={answers} />
        </>
      )}
      <Facts disclosure={disclosure} />
    </>
  );
}
