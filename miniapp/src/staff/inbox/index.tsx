import { Heading, Page } from '../../kit';

export default function StaffInbox() {
  return (
    <Page title="待办">
      <Heading>待办</Heading>
    </Page>
  );
}
