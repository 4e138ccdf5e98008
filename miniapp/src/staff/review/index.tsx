import { Heading, Page } from '../../kit';

export default function Review() {
  return (
    <Page title="审核">
      <Heading>审核</Heading>
    </Page>
  );
}
