import { Heading, Page } from '../../kit';

export default function Me() {
  return (
    <Page title="我的" tab="me">
      <Heading>我的</Heading>
    </Page>
  );
}
