import { Heading, Page } from '../../kit';

export default function Handle() {
  return (
    <Page title="办理">
      <Heading>办理</Heading>
    </Page>
  );
}
