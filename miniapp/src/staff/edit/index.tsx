import { Heading, Page } from '../../kit';

export default function Edit() {
  return (
    <Page title="写公开">
      <Heading>写公开</Heading>
    </Page>
  );
}
