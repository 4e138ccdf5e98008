import { Heading, Page } from '../../kit';

export default function Publish() {
  return (
    <Page title="公开">
      <Heading>公开</Heading>
    </Page>
  );
}
