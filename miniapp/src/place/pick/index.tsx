import { Heading, Page } from '../../kit';

export default function PlacePick() {
  return (
    <Page title="选地方">
      <Heading>选地方</Heading>
    </Page>
  );
}
