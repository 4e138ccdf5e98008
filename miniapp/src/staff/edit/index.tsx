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
import { paperKey, shelvedAs } from './shelf';
import { usePaper } from './use-paper';

const placeOf = ({ roles }: Person): string => roles.find(({ role }) => role === 'cadre')?.place ?? '';

function Writing({ keyOf, first, author }: { keyOf: string; first: Paper; author: string }) {
  return <PaperForm writing={usePaper(keyOf, first)} author={author} />;
}

/** What lies on the server, unless this phone goes on from it already. */
function FromServer({ id, person }: { id: string; person: Person }) {
  const here = shelvedAs(person.id, id);
  const read = useQuery(api.disclosureRead, here ? undefined : { params: { id } });
  if (here) return <Writing keyOf={here.key} first={here.paper} author={person.title} />;
  // What this phone kept may be older than what a reviewer sent back; it will do only while there is no network.
  const isFresh = read.keptAt === undefined || read.error !== undefined;
  if (read.data && isFresh)
    return <Writing keyOf={paperKey(person.id, id)} first={paperOf(read.data)} author={person.title} />;
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
          <Writing
            keyOf={paperKey(person.id, told.local)}
            first={newPaper(told.kind, placeOf(person))}
            author={person.title}
          />
        )
      }
    </StaffOnly>
  );
}

export default opened('写公开', Told, EditPage);
