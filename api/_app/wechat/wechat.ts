/** What we ask of WeChat. The client speaks HTTP to WeChat or, in the demonstration and in tests, to the fake. */
export interface Wechat {
  /**
   * code2Session: a login code (5 minutes, used once) for the person's openid in this mini-program.
   * @throws Refusal wechat_login_failed, unavailable
   */
  openidOf(code: string): Promise<string>;
}
