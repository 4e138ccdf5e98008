import { Heading, Page } from '../../kit';

export default function Login() {
  return (
    <Page title="登录">
      <Heading>登录</Heading>
    </Page>
  );
}
