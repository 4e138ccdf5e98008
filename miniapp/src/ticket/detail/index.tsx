import { Heading, Page } from '../../kit';

export default function TicketDetail() {
  return (
    <Page title="办到哪一步了">
      <Heading>办到哪一步了</Heading>
    </Page>
  );
}
