import { EXTENSIONS } from './media-type.js';

const LONGEST = 80;
/** Device names of Windows, where papers are opened. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that every system can keep and that reads as what it is: no path, no controls, no marks that turn the
 * direction of writing, and the ending of what the file is by its content.
 */
export function paperName(given: string, mediaType: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/\.[a-z0-9]{1,5}\s*$/i, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...plain].slice(0, LONGEST).join('').trim();
  const stem = RESERVED.test(short) ? `_${short}` : short || 'paper';
  return `${stem}.${EXTENSIONS[mediaType]}`;
}

/** As it goes into a header (RFC 6266): always saved, never opened in our name. */
export function dispositionOf(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const escaped = encodeURIComponent(name).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${escaped}`;
}
