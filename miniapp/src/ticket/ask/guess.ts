/** Topics by name for what a ledger or its lines are about; only a first suggestion that one press changes. */
const LEDGER_TOPIC = /账|财务|收支/;

export const guessTopic = (topics: readonly { id: string; name: string }[], isLedger: boolean): string | undefined =>
  isLedger ? topics.find(({ name }) => LEDGER_TOPIC.test(name))?.id : undefined;
