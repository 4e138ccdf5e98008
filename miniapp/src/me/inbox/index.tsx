import { Heading, Page } from '../../kit';

export default function Inbox() {
  return (
    <Page title="消息">
      <Heading>消息</Heading>
    </Page>
  );
}
