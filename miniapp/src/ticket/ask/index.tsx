import { Heading, Page } from '../../kit';

export default function Ask() {
  return (
    <Page title="问一问">
      <Heading>问一问</Heading>
    </Page>
  );
}
