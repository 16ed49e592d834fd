/** What somebody typed into the search of a register, as patterns for LIKE; an empty list when it cannot be meant so. */
export interface Typed {
  /** For the short name of a unit, such as 3-1-502. */
  readonly places: readonly string[];
  /** For the name of an owner. */
  readonly names: readonly string[];
}

const BUILDING = /(\d+)(?:号楼|号|栋|幢|座|楼)/g;
const SECTION = /(\d+)单元/g;

/**
 * Reads 3-1-502, 3号楼502, 3栋1单元502室, 502, 商业街S17 and 张 alike. Patterns begin or end at a word, so that the
 * trigrams of one or two Chinese characters still find their way into the index.
 */
export function readTyped(text: string): Typed {
  const written = text.normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
  if (written === '') return { places: [], names: [] };
  return { places: placesFor(written), names: namesFor(written.replaceAll(' ', '')) };
}

function placesFor(written: string): string[] {
  const named = written.replace(/室$/, '').replace(SECTION, '$1-').replace(BUILDING, '$1-');
  const parts = named
    .split(/[-\s#－—]+/)
    .filter(Boolean)
    .map(literal);
  const open = /[-\s]$/.test(named);
  const [first, second, third] = parts;
  if (first === undefined || parts.length > 3) return [];
  if (third !== undefined) return [`${parts.join('-')}%`];
  if (second !== undefined) return [`${first}-${second}${open ? '-' : ''}%`, `${first}-%-${second}%`];
  if (open) return [`${first}-%`];
  // 502 is a room, 3 a building or the beginning of a room.
  return /^\d/.test(first) ? [`${first}-%`, `%-${first}%`] : [`${first}%`, `%-${first}%`];
}

function namesFor(written: string): string[] {
  if (!/^[\p{L}·（）.]+$/u.test(written)) return [];
  const name = literal(written);
  return [...written].length > 1 ? [`${name}%`, `%${name}`] : [`${name}%`];
}

/** % and _ are what they are. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
