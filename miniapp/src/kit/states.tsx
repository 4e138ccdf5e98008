import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import type { CallError } from '../call-error';
import { aria } from './aria';
import { Button } from './button';
import { CallOffice } from './call-office';
import { Icon } from './icon';
import { timeWords } from './moment';
import { Notice } from './notice';
import { Clauses } from './plain';
import { Heading, Sheet } from './sheet';
import { useReadWords, useUnread } from './unread';

const PATIENCE = 300;

/** Grey lines in the same grid, only once waiting is felt. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <View {...aria({ role: 'status', label: '正在取，请稍等' })}>
      <Sheet>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity but their place
          <View key={row} className="pg">
            <View className="pg-c">
              <View className="ghost column" />
            </View>
            <View className="pg-d">
              <View className="ghost short" />
              <View className="ghost" />
            </View>
          </View>
        ))}
      </Sheet>
    </View>
  );
}

/** Nothing here yet: the bare board, what that means, and what to do. */
export function Empty(props: { title: string; note?: ReactNode; children?: ReactNode }) {
  return (
    <View className="empty">
      <View className="empty-board">
        <Icon name="empty-board" className="fill" />
      </View>
      <Heading size="title">{props.title}</Heading>
      {props.note !== undefined && <View className="muted">{props.note}</View>}
      {props.children !== undefined && <View className="empty-acts">{props.children}</View>}
    </View>
  );
}

export interface ErrorStateProps {
  readonly error: CallError;
  /** What did not work: 没发出去. Without a title it is reading that did not. */
  readonly title?: string;
  readonly onRetry?: (() => void) | undefined;
  readonly retryWords?: string;
  /** Further ways out: 存着，晚点自动发; 打村部电话. */
  readonly children?: ReactNode;
}

interface SaidProps {
  readonly title: string;
  readonly says: string;
  readonly error: CallError;
}

function Said({ title, says, error: { number } }: SaidProps) {
  return (
    <Sheet>
      <Notice tone="late" title={title}>
        <Clauses text={says} />
        {number !== undefined && <View>打电话问时，说编号 {number}</View>}
      </Notice>
    </Sheet>
  );
}

/** What was to be read did not come; without a network the telephone is left. */
function NotRead({ error, onRetry, retryWords, children }: ErrorStateProps) {
  const cutOff = onRetry !== undefined && (error.kind === 'offline' || error.kind === 'timeout');
  useUnread(cutOff);
  return (
    <View className="stack">
      <Said title="没取到" says={useReadWords(error, onRetry ? '这一页' : '后面的')} error={error} />
      {onRetry && (
        <Button kind="filled" width="full" onPress={onRetry}>
          {retryWords ?? (cutOff ? '再连一次' : '再试一次')}
        </Button>
      )}
      {cutOff && <CallOffice />}
      {children}
    </View>
  );
}

/** What happened, what is safe, what next. */
export function ErrorState(props: ErrorStateProps) {
  const { error, title, onRetry, retryWords = '再试一次', children } = props;
  if (title === undefined) return <NotRead {...props} />;
  return (
    <View className="stack">
      <Said title={title} says={error.message} error={error} />
      {onRetry && (
        <Button kind="filled" width="full" onPress={onRetry}>
          {retryWords}
        </Button>
      )}
      {children}
    </View>
  );
}

/** No network, or none that reaches the server: what is shown is what this phone has kept. */
export function OfflineBar({ online, savedAt }: { online?: boolean; savedAt?: string | undefined }) {
  const what = online ? '没连上' : '没有网';
  return (
    <Notice tone="info" icon="offline" title={savedAt ? `${what}，先看存下的` : what}>
      {savedAt
        ? `这是${timeWords(savedAt)} 的，${online ? '等会儿再打开看看' : '有网会自动更新'}`
        : '您写的都存在手机里，有网自动发'}
    </Notice>
  );
}
