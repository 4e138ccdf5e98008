import type { ReactNode } from 'react';
import { api } from '../../../shared/api';
import { ROLE_WORDS, type Role } from '../../../shared/person/role';
import { Button, Empty, Loading, Page } from '../kit';
import { go } from '../pages';
import { platform } from '../platform';
import { holds, type Session, useSession } from '../session';
import { useQuery } from '../use-query';

function SignInFirst() {
  return (
    <Empty title="这里是工作人员用的" note="请先登录。您写的还在。">
      <Button kind="filled" width="full" onPress={go.login}>
        去登录
      </Button>
    </Empty>
  );
}

function NotYours({ roles }: { roles: readonly Role[] }) {
  return (
    <Empty
      title="这一页不归您管"
      note={`${roles.map((role) => ROLE_WORDS[role]).join('、')}才用得上。要用，请找本单位管理员。`}
    >
      <Button kind="filled" width="full" onPress={platform.back}>
        回上一页
      </Button>
    </Empty>
  );
}

interface StaffOnlyProps {
  /** Of the page, while it cannot be shown. */
  readonly title: string;
  readonly roles: readonly Role[];
  readonly children: (who: Session) => ReactNode;
}

/** The page of its children for those who hold one of the roles; the server checks again, and where. */
export function StaffOnly({ title, roles, children }: StaffOnlyProps) {
  const who = useSession();
  // In WeChat one may be signed in without having been asked yet; asking signs in silently.
  const asked = useQuery(api.sessionRead, who ? undefined : {});
  if (who && holds(who, ...roles)) return <>{children(who)}</>;
  const waits = asked.state === 'loading' ? <Loading /> : <SignInFirst />;
  return <Page title={title}>{who ? <NotYours roles={roles} /> : waits}</Page>;
}
