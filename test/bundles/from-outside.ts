import type { Line } from '../../libs/voting/src/domain/bundle/lines.js';
import { sealed } from './a-bundle.js';
import { PUBLIC, TELLERS, type Fields, type Tampering } from './edits.js';

/** Somebody without the key changes any field of any kind of line, and leaves the seal as it is. */
export function fromOutside(): Tampering[] {
  return [PUBLIC, TELLERS].flatMap(lines => {
    const genuine = sealed(lines).toString().trimEnd().split('\n');
    const kinds = [...new Set(lines.map(({ kind }) => kind))];
    return kinds.flatMap(kind => {
      const at = lines.findIndex(line => line.kind === kind);
      const fields = Object.keys(lines[at]!).filter(field => field !== 'kind' && field !== 'format');
      return fields.map((field): Tampering => {
        const changed = genuine.with(at, JSON.stringify(otherwise(lines[at]!, field)));
        const what = `${kind}.${field} is another one, and the seal is the old one`;
        return { what, bytes: Buffer.from(`${changed.join('\n')}\n`), says: 'SEAL_DIGEST' };
      });
    });
  });
}

function otherwise(line: Line, field: string): Fields {
  const value = (line as unknown as Fields)[field];
  return { ...line, [field]: changedValue(value) };
}

function changedValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (value === null) return 1;
  if (Array.isArray(value)) return [...(value as unknown[]), 1];
  if (typeof value === 'object') return { ...value, heads: 77 };
  const text = value as string;
  const last = text.at(-1)!;
  return /[0-9]/.test(last)
    ? `${text.slice(0, -1)}${(Number(last) + 1) % 10}`
    : `${text.slice(0, -1)}${last === 'Y' ? 'X' : 'Y'}`;
}
