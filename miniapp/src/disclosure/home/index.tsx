import { Heading, Page } from '../../kit';

export default function Home() {
  return (
    <Page title="明白栏" tab="disclosure">
      <Heading>明白栏</Heading>
    </Page>
  );
}
