import { View } from '@tarojs/components';
import { Account, Button, Section, Sheet } from '../../kit';
import { onceKey } from '../../once-key';
import { openingWords } from '../../place/words';
import { isMissing } from './findings';
import { LineRows } from './line-rows';
import { LineSheet } from './line-sheet';
import { isBlank, nextLine, type PaperLine } from './paper';
import { EVER, periodOf } from './typed-ledger';
import type { Writing } from './use-paper';

interface LinesProps {
  readonly writing: Writing;
  /** The line whose sheet is open, by its id. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** The lines one below another, what they make, and the sheet of the one that is open. */
export function Lines({ writing, open, onOpen }: LinesProps) {
  const { paper, sums, findings, change } = writing;
  const { lines } = paper;
  const period = periodOf(paper) ?? EVER;
  const at = lines.findIndex(({ id }) => id === open);
  const line = lines[at];
  const groups = [...new Set(lines.map(({ group }) => group).filter((group) => group !== ''))];
  const hasFaults = findings.some((finding) => finding.line !== undefined);

  const put = (next: readonly PaperLine[]) => change({ lines: [...next] });
  const written = () => lines.filter((one) => !isBlank(one));
  function add(): void {
    const next = nextLine(onceKey(), lines.at(-1));
    put([...written(), next]);
    onOpen(next.id);
  }
  function close(): void {
    if (written().length < lines.length) put(written());
    onOpen(undefined);
  }
  return (
    <View>
      <Section title="一笔一笔" aside={`${lines.length} 笔`} />
      {lines.length > 0 && (
        <LineRows lines={lines} period={period} running={sums.running} findings={findings} onOpen={onOpen} />
      )}
      <View className="staff-add-line">
        <Button width="full" icon="plus" onPress={add}>
          {lines.length === 0 ? '记第一笔' : '再记一笔'}
        </Button>
      </View>
      {lines.length > 0 && (
        <View className={hasFaults ? 'staff-unfinished' : ''}>
          <Sheet>
            <Account {...sums} openingWords={openingWords(period)} />
          </Sheet>
        </View>
      )}
      {line && (
        <LineSheet
          key={line.id}
          line={line}
          place={at + 1}
          period={period}
          groups={groups}
          running={sums.running[at] ?? 0}
          finding={findings.find((finding) => finding.line === at && !isMissing(finding))}
          onChange={(part) => put(lines.map((one) => (one.id === line.id ? { ...one, ...part } : one)))}
          onNext={add}
          onRemove={() => {
            put(lines.filter(({ id }) => id !== line.id));
            onOpen(undefined);
          }}
          onClose={close}
        />
      )}
    </View>
  );
}
