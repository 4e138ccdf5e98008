import '../../../../shared/zod';
import { z } from 'zod';
import { api } from '../../../../shared/api';
import { PlaceCode } from '../../../../shared/place/place';
import { Id, Slug } from '../../../../shared/text';
import { TicketKind } from '../../../../shared/ticket/ticket';
import { Heading, Loaded, Page } from '../../kit';
import { opened } from '../../opened';
import { PlacePicker } from '../../place/picker';
import { choose, useSettings } from '../../settings';
import { useQuery } from '../../use-query';
import { AskForm } from './form';

const About = z.object({
  disclosure: Id.optional(),
  line: Slug.optional(),
  place: PlaceCode.optional(),
  kind: TicketKind.optional(),
  topic: Slug.optional(),
  about: z.literal('app').optional(),
});
type About = z.infer<typeof About>;

/** Asking about a disclosure asks those who made it, wherever one lives. */
function AskAboutDisclosure({ about, disclosure }: { about: About; disclosure: string }) {
  const query = useQuery(api.disclosureRead, { params: { id: disclosure } });
  if (query.data) return <AskForm start={{ ...about, place: query.data.place }} disclosure={query.data} />;
  return (
    <Page title="问一问">
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
}

function AskAboutPlace({ about }: { about: About }) {
  const settings = useSettings();
  const place = about.place ?? settings.place;
  if (place !== undefined) return <AskForm start={{ ...about, place }} disclosure={undefined} />;
  return (
    <Page title="问一问">
      <Heading size="title">先说您问的是哪里的事</Heading>
      <PlacePicker onPick={(chosen) => choose({ place: chosen })} />
    </Page>
  );
}

/** Asks about a line, a disclosure, or a place. */
function Ask(about: About) {
  const { disclosure } = about;
  return disclosure === undefined ? (
    <AskAboutPlace about={about} />
  ) : (
    <AskAboutDisclosure about={about} disclosure={disclosure} />
  );
}

export default opened('问一问', About, Ask);
