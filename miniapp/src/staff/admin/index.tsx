import { Heading, Page } from '../../kit';

export default function Admin() {
  return (
    <Page title="管理">
      <Heading>管理</Heading>
    </Page>
  );
}
