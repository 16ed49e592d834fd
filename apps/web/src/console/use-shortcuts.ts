import { useEffect, useEffectEvent } from 'react';

/** Acts by key; a key without an act does nothing. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Single keys for the chair. They are silent while somebody types, while an input method composes, with a modifier
 * key, while a dialog is open, and when switched off.
 */
export function useShortcuts(shortcuts: Shortcuts, on: boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const act = shortcuts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
