import { Element, NativeNode, type Node, TextNode, triggerEvent } from 'glass-easel';

const BLOCKS = new Set([
  'view',
  'button',
  'form',
  'scroll-view',
  'swiper-item',
  'picker',
  'label',
  'navigator',
  'input',
  'textarea',
]);
const FIELDS = new Set(['input', 'textarea']);

const childrenOf = (node: Element): Node[] => {
  const children: Node[] = [];
  node.forEachComposedChild((child) => void children.push(child));
  return children;
};
const attribute = (node: Element, name: string) => {
  const value = node.getAttribute(name);
  return value === null || value === undefined ? '' : String(value);
};
const isOff = (node: Element, name: string) => ['', 'false'].includes(attribute(node, name));
const isHidden = (node: Element) =>
  !isOff(node, 'hidden') || /display:\s*none/.test(node.style ?? '') || !isOff(node, 'aria-hidden');

/** Every native node that can be seen below `root`, parents before children. */
export function nodesIn(root: Element): NativeNode[] {
  return childrenOf(root).flatMap((child) => {
    if (!(child instanceof Element) || isHidden(child)) return [];
    return child instanceof NativeNode ? [child, ...nodesIn(child)] : nodesIn(child);
  });
}

/** What a finger can reach: a dialog that is open covers all the rest. */
export function reachableIn(root: Element): NativeNode[] {
  const all = nodesIn(root);
  const dialog = all.findLast((node) => !isOff(node, 'aria-modal'));
  return dialog ? [dialog, ...nodesIn(dialog)] : all;
}

const shownIn = (node: NativeNode) =>
  FIELDS.has(node.is) ? attribute(node, 'value') || attribute(node, 'placeholder') : '';

function rawText(node: Node): string {
  if (node instanceof TextNode) return node.textContent;
  if (isHidden(node)) return '';
  const inside = childrenOf(node).map(rawText).join('');
  if (!(node instanceof NativeNode)) return inside;
  const own = shownIn(node) + inside;
  return BLOCKS.has(node.is) ? `\n${own}\n` : own;
}

/** What can be read, one block a line. */
export const textOf = (node: Node) =>
  rawText(node)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** What a screen reader says for a node, and what a person calls it. */
const namesOf = (node: NativeNode) =>
  [attribute(node, 'aria-label'), attribute(node, 'placeholder'), textOf(node)].filter(Boolean);

/** A node as a screen reader finds it: `{is: 'view', role: 'button', label: '关上', …}`. */
export const describeNode = (node: NativeNode) => ({
  is: node.is,
  role: attribute(node, 'aria-role'),
  label: attribute(node, 'aria-label'),
  classes: node.class.split(/\s+/).filter(Boolean),
  text: textOf(node),
});

export const isCalled = (nodes: readonly NativeNode[], name: string) =>
  nodes.some((node) => namesOf(node).includes(name));

/** The innermost node called so: exactly, or else one whose name contains it. */
export function findByName(nodes: readonly NativeNode[], name: string): NativeNode | undefined {
  const innermostFirst = [...nodes].reverse();
  const shortest = (found: readonly NativeNode[]) => [...found].sort((a, b) => textOf(a).length - textOf(b).length)[0];
  return (
    innermostFirst.find((node) => namesOf(node).includes(name)) ??
    shortest(innermostFirst.filter((node) => namesOf(node).some((known) => known.includes(name))))
  );
}

/** The node itself or the nearest around it that is a `tag`. */
export function closest(node: Element | null | undefined, tag: string): NativeNode | undefined {
  for (let at: Element | null | undefined = node; at; at = at.getComposedParent()) {
    if (at instanceof NativeNode && at.is === tag) return at;
  }
  return undefined;
}

export const send = (node: Element, type: string, detail: unknown, bubbles = false) =>
  triggerEvent(node, type, detail, { bubbles, composed: bubbles });

const isChoice = (node: NativeNode) => node.is === 'radio' || node.is === 'checkbox';

function choose(node: NativeNode) {
  const group = closest(node, `${node.is}-group`);
  const value = attribute(node, 'value');
  if (!group) return;
  if (node.is === 'radio') return send(group, 'change', { value });
  const chosen = nodesIn(group).filter((each) => each.is === 'checkbox' && (each === node) === isOff(each, 'checked'));
  send(group, 'change', { value: chosen.map((each) => attribute(each, 'value')) });
}

/** A finger's tap, with what WeChat's own components make of it. */
export function tapNode(node: NativeNode) {
  const button = closest(node, 'button');
  if (button && !isOff(button, 'disabled')) throw new Error(`the button "${textOf(button)}" is disabled`);
  const touch = [{ identifier: 0, pageX: 1, pageY: 1, clientX: 1, clientY: 1 }];
  for (const type of ['touchstart', 'touchend', 'tap']) send(node, type, { x: 1, y: 1, touches: touch }, true);
  const form = closest(button, 'form');
  if (form && button && attribute(button, 'form-type') === 'submit') send(form, 'submit', { value: {} });
  const choice =
    [node, ...nodesIn(closest(node, 'label') ?? node)].find(isChoice) ??
    closest(node, 'radio') ??
    closest(node, 'checkbox');
  if (choice) choose(choice);
  const toggle = closest(node, 'switch');
  if (toggle) send(toggle, 'change', { value: isOff(toggle, 'checked') });
}

/** Types into the field called `name`, or the first field after the words `name`. */
export function typeInto(nodes: readonly NativeNode[], name: string, value: string) {
  const fields = nodes.filter((node) => FIELDS.has(node.is));
  const called = findByName(fields, name);
  const words = findByName(nodes, name);
  const field = called ?? (words && fields.find((each) => nodes.indexOf(each) > nodes.indexOf(words)));
  if (!field) throw new Error(`no field "${name}"`);
  if (!isOff(field, 'disabled')) throw new Error(`the field "${name}" is disabled`);
  send(field, 'focus', { value: attribute(field, 'value'), height: 0 });
  send(field, 'input', { value, cursor: value.length, keyCode: 0 });
  send(field, 'blur', { value, cursor: value.length });
}

/** Chooses in WeChat's picker around the words `name`: a row by its text, or a date or time as it is. */
export function pickIn(nodes: readonly NativeNode[], name: string, choice: string) {
  const picker = closest(findByName(nodes, name), 'picker');
  if (!picker) throw new Error(`no picker "${name}"`);
  const range = picker.getAttribute('range');
  const key = attribute(picker, 'range-key');
  const rows = Array.isArray(range) ? range.map((row) => String(key ? row[key] : row)) : [];
  const isSelector = ['', 'selector'].includes(attribute(picker, 'mode'));
  const at = rows.indexOf(choice);
  if (isSelector && at < 0) throw new Error(`the picker "${name}" has no "${choice}" but ${rows.join(' · ')}`);
  send(picker, 'change', { value: isSelector ? at : choice });
}
