/** Topics by name for what a question starts from; only a first suggestion that one press changes. */
const LEDGER_TOPIC = /账|财务|收支/;
const APP_TOPIC = /小程序|其他|其它/;

export function guessTopic(
  topics: readonly { id: string; name: string }[],
  about: { isLedger: boolean; isApp: boolean },
): string | undefined {
  const wanted = about.isLedger ? LEDGER_TOPIC : about.isApp ? APP_TOPIC : undefined;
  return wanted && topics.find(({ name }) => wanted.test(name))?.id;
}
