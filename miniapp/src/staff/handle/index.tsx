import '../../../../shared/zod';
import { z } from 'zod';
import type { Role } from '../../../../shared/person/role';
import { Id } from '../../../../shared/text';
import { ErrorState, Loading, Page } from '../../kit';
import { opened } from '../../opened';
import { StaffOnly } from '../staff-only';
import '../staff.css';
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

function HandlePage({ id }: { id: string }) {
  return (
    <StaffOnly title="办理" roles={HANDLERS}>
      {() => <One id={id} />}
    </StaffOnly>
  );
}

export default opened('办理', z.object({ id: Id }), HandlePage);
