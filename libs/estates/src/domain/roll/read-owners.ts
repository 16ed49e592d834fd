import type { UnitOwner } from '../register.js';
import { readIdSuffix } from './id-suffix.js';
import { readName } from './owner-name.js';
import type { RowReader } from './row-reader.js';

/** 、 is how owners are told apart; ， and ； arrive as , and ;. */
const SEPARATOR = /[、,;/|\n]+/;
const SEPARATOR_OR_SPACE = /[、,;/|\s]+/;

/**
 * The owners of a sold unit, each with the last six characters of the certificate.
 * @throws Refusal OWNER_MISSING · OWNER_UNREADABLE · OWNER_TWICE · OWNER_ID_MISSING · OWNER_ID_MISMATCH · OWNER_ID_UNREADABLE
 */
export function readOwners(reader: RowReader): UnitOwner[] {
  reader.required('owners');
  const ids = parts(reader.required('ids'), SEPARATOR_OR_SPACE);
  const names = readNames(reader, namesFor(reader, ids.length));
  const owners = names.map((name, at) => ({ name, idSuffix: readIdSuffix(reader, ids[at]!) }));
  if (new Set(owners.map(({ name, idSuffix }) => `${name} ${idSuffix}`)).size < owners.length)
    throw reader.refusal('owners', 'TWICE', 'names one owner twice');
  return owners;
}

/**
 * Whoever holds what was not sold has no certificate in a roll.
 * @throws Refusal OWNER_MISSING · OWNER_UNREADABLE · OWNER_ID_MISMATCH
 */
export function readDeveloper(reader: RowReader): UnitOwner[] {
  reader.required('owners');
  if (reader.text('ids') !== '')
    throw reader.refusal('ids', 'MISMATCH', 'are given for a unit that was not sold');
  return readNames(reader, [spacedText(reader)]).map(name => ({ name, idSuffix: null }));
}

/** A space stands between two owners (沈文 周丽) or inside one name (郑　洋): the number of certificates says which. */
function namesFor(reader: RowReader, certificates: number): string[] {
  const text = spacedText(reader);
  const separated = parts(text, SEPARATOR);
  const names = separated.length === certificates ? separated : parts(text, SEPARATOR_OR_SPACE);
  if (names.length !== certificates)
    throw reader.refusal(
      'ids',
      'MISMATCH',
      `do not match the owners: ${certificates} for ${separated.length}`,
    );
  if (names.join('、').replace(/\s/g, '') !== text.replace(/\s/g, ''))
    reader.mended('owners', 'OWNER_SEPARATOR', names.join('、'));
  return names;
}

function readNames(reader: RowReader, written: readonly string[]): string[] {
  const names = written.map(one => readName(reader, one));
  if (written.some((one, at) => /\s/.test(one) && one !== names[at]))
    reader.mended('owners', 'NAME_SPACES', names.join('、'));
  return names;
}

/** With its spaces, which are about to be weighed. */
function spacedText(reader: RowReader): string {
  return reader.written('owners').normalize('NFKC');
}

function parts(text: string, separator: RegExp): string[] {
  return text.split(separator).filter(part => part.trim() !== '');
}
