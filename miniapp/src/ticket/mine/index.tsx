import { Heading, Page } from '../../kit';

export default function MyTickets() {
  return (
    <Page title="问一问" tab="ticket">
      <Heading>问一问</Heading>
    </Page>
  );
}
