import type { Stop } from './port';

const FOCUSABLE = '[tabindex="0"], input, textarea, button, a[href]';

/** Tab goes round inside the dialog; Esc closes it; at the end focus returns to where it was. */
export function holdFocus(className: string, onClose: () => void): Stop {
  const dialogs = document.getElementsByClassName(className);
  const before = document.activeElement;
  const inside = () => Array.from(dialogs[dialogs.length - 1]?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? []);

  function turn(event: KeyboardEvent): void {
    const all = inside();
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (document.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
  }
  function hear(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') turn(event);
  }

  // Taro's elements are hidden until they are drawn; before that they take no focus.
  const first = setTimeout(() => inside()[0]?.focus(), 60);
  document.addEventListener('keydown', hear);
  return () => {
    clearTimeout(first);
    document.removeEventListener('keydown', hear);
    if (before instanceof HTMLElement) before.focus();
  };
}
