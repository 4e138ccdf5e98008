import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { List } from '../use-list';
import type { Query } from '../use-query';
import { Button } from './button';
import { ErrorState, Loading } from './states';

/** A query's data on the screen, or the state it is in. */
export function Loaded<T>(props: { query: Query<T>; rows?: number; children: (data: T) => ReactNode }) {
  const { query, rows } = props;
  if (query.data !== undefined) return <>{props.children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={query.reload} />;
  return <Loading rows={rows} />;
}

/** A list's rows on the screen, or the state it is in, and under them the way to more. */
export function LoadedList<Row>(props: {
  list: List<Row>;
  empty: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { list } = props;
  if (list.isEmpty) return <>{props.empty}</>;
  if (list.rows.length === 0) return list.error ? <ErrorState error={list.error} onRetry={list.reload} /> : <Loading />;
  return (
    <View className="stack">
      {props.children(list.rows)}
      {/* Its box stays when it goes: where a child goes, Taro sends all the rows beside it once more. */}
      <View>
        {list.moreError && <ErrorState error={list.moreError} />}
        {list.more && (
          <Button width="full" onPress={list.more} busy={list.isGettingMore ? '正在取' : undefined}>
            看更早的
          </Button>
        )}
      </View>
    </View>
  );
}
