import '../../../../shared/zod';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import { DisclosureKind } from '../../../../shared/disclosure/disclosure';
import type { Person } from '../../../../shared/person/person';
import { Id } from '../../../../shared/text';
import { ErrorState, Loading, Page } from '../../kit';
import { opened } from '../../opened';
import { useQuery } from '../../use-query';
import { StaffOnly } from '../staff-only';
import '../staff.css';
import { PaperForm } from './form';
import { newPaper, type Paper, paperOf } from './paper';
import { localOf, shelvedAs } from './shelf';
import { usePaper } from './use-paper';

const placeOf = ({ roles }: Person): string => roles.find(({ role }) => role === 'cadre')?.place ?? '';

function Writing({ person, local, first }: { person: Person; local: string; first: Paper }) {
  return <PaperForm writing={usePaper(person.id, local, first)} author={person.title} />;
}

/** What lies on the server, unless this phone goes on from it already. */
function FromServer({ id, person }: { id: string; person: Person }) {
  const here = shelvedAs(person.id, id);
  const read = useQuery(api.disclosureRead, here ? undefined : { params: { id } });
  if (here) return <Writing person={person} local={localOf(person.id, here.key)} first={here.paper} />;
  // What this phone kept may be older than what a reviewer sent back; it will do only while there is no network.
  const isFresh = read.keptAt === undefined || read.error !== undefined;
  if (read.data && isFresh) return <Writing person={person} local={id} first={paperOf(read.data)} />;
  return (
    <Page title="写公开">{read.error ? <ErrorState error={read.error} onRetry={read.reload} /> : <Loading />}</Page>
  );
}

const Told = z.union([z.object({ id: Id }), z.object({ local: z.string().max(60), kind: DisclosureKind })]);

function EditPage(told: z.infer<typeof Told>) {
  return (
    <StaffOnly title="写公开" roles={['cadre']}>
      {({ person }) =>
        'id' in told ? (
          <FromServer id={told.id} person={person} />
        ) : (
          <Writing person={person} local={told.local} first={newPaper(told.kind, placeOf(person))} />
        )
      }
    </StaffOnly>
  );
}

export default opened('写公开', Told, EditPage);
