import { Heading, Page } from '../../kit';

export default function DisclosureDetail() {
  return (
    <Page title="公开内容">
      <Heading>公开内容</Heading>
    </Page>
  );
}
