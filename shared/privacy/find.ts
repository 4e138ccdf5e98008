/** What must not stand in a public text, and how it was written there (spaces and hyphens aside). */
export interface Finding {
  readonly what: '身份证号' | '手机号' | '银行卡号';
  readonly text: string;
}

// No look-behind anywhere: older phones cannot read it, and a draft is checked on the phone as well.
const RUN = /\d[\d\s-]*[\dXx]/g;
const KINDS: readonly [Finding['what'], RegExp][] = [
  ['身份证号', /^\d{17}[\dXx]$/],
  ['手机号', /^(86|0086)?1[3-9]\d{9}$/],
  ['银行卡号', /^[3-6]\d{15,18}$/],
];

const halfWidth = (text: string): string =>
  text.replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

function kindOf(digits: string): Finding | undefined {
  const kind = KINDS.find(([, form]) => form.test(digits));
  return kind && { what: kind[0], text: digits };
}

/** Identity numbers, mobiles and bank cards in a text; digits may be full-width or parted by spaces and hyphens. */
export function findPersonal(text: string): Finding[] {
  return [...halfWidth(text).matchAll(RUN)].flatMap(([run]) => {
    const whole = kindOf(run.replace(/[\s-]/g, ''));
    if (whole) return [whole];
    // Two numbers beside each other look like one long one: then each is judged by itself.
    return run.split(/[\s-]+/).flatMap((part) => kindOf(part) ?? []);
  });
}
