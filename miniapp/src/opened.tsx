import { useRouter } from '@tarojs/taro';
import type { ComponentType } from 'react';
import type { z } from 'zod';
import { Button, Empty, Page } from './kit';
import { go } from './pages';

/** An address that leads nowhere: cut off when it was passed on, or of another version. */
function Lost({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Empty title="这个地址不完整" note="可能转发时少了一截，请从公开栏里再点一次。">
        <Button kind="filled" width="full" onPress={go.board}>
          去看公开
        </Button>
      </Empty>
    </Page>
  );
}

/** A page that is told something in its address; what comes from outside is parsed before it is shown. */
export function opened<T extends object>(title: string, schema: z.ZodType<T>, Show: ComponentType<T>) {
  return function Opened() {
    const { params } = useRouter();
    const known = schema.safeParse(params);
    return known.success ? <Show {...known.data} /> : <Lost title={title} />;
  };
}
