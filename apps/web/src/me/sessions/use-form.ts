import { useState } from 'react';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';

/** What is typed into a short form, all of it text, and what was refused of it. */
export function useForm<Name extends string>(names: readonly Name[], refusal: Refusal | undefined) {
  const empty = Object.fromEntries(names.map(name => [name, ''])) as Record<Name, string>;
  const [isOpen, setOpen] = useState(false);
  const [typed, type] = useState(empty);
  const at = (field: string) => atField(refusal, field);
  return {
    isOpen,
    setOpen,
    typed,
    /** For an element that shows `value`, tells of a `change`, and shows a `refusal`. */
    of: (name: Name) => ({
      value: typed[name],
      change: (value: string) => type(now => ({ ...now, [name]: value })),
      refusal: at(name),
    }),
    /** What is said beside no field. */
    elsewhere: names.some(at) ? undefined : refusal,
    close: () => {
      setOpen(false);
      type(empty);
    },
  };
}
