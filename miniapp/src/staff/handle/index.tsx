import type { Role } from '../../../../shared/person/role';
import { Empty, ErrorState, Loading, Page } from '../../kit';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { useParam } from '../use-param';
import { Handling } from './handling';
import { useTicket } from './use-ticket';

const HANDLERS: readonly Role[] = ['officer', 'dispatcher', 'supervisor'];

function One({ id }: { id: string }) {
  const handled = useTicket(id);
  const { ticket, query } = handled;
  if (ticket) return <Handling handled={handled} ticket={ticket} />;
  return (
    <Page title="办理">{query.error ? <ErrorState error={query.error} onRetry={query.reload} /> : <Loading />}</Page>
  );
}

export default function Handle() {
  const id = useParam('id');
  return id === undefined ? (
    <Page title="办理">
      <Empty title="没有这一件" note="回待办里再点一次。" />
    </Page>
  ) : (
    <StaffOnly roles={HANDLERS}>{() => <One id={id} />}</StaffOnly>
  );
}
