import { maskName, maskPhone } from '@sifang/estates/domain';
import { Party } from '@sifang/meetings/domain';
import type { Block } from './compile/block.js';
import type { SeatHolder } from './minutes.js';

/** Mobile numbers, also written in groups; and the numbers of identity cards. */
const MOBILE = /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{9}[\dXx](?![\dXx])/g;

/**
 * Minutes as they are published: of owners no names are posted (北京业主), so residents who sit for no organisation go by
 * their family name; numbers of telephones and identity cards are covered wherever somebody wrote them. Who stands for an
 * organisation, the owners' committee among them, is named: they answer for what they said in its name.
 */
export function masked(blocks: readonly Block[], seats: readonly SeatHolder[]): Block[] {
  const names = seats
    .filter(({ party, organisationName }) => party === Party.RESIDENTS && !organisationName)
    .map(({ name }) => name);
  return blocks.map(each => ({
    ...each,
    spans: each.spans.map(span => ({ ...span, text: cover(span.text, names) })),
  }));
}

export function cover(text: string, names: readonly string[]): string {
  const covered = names.reduce((so, name) => (name === '' ? so : so.replaceAll(name, maskName(name))), text);
  return covered
    .replace(IDENTITY, number => `${number.slice(0, 4)}**********${number.slice(-4)}`)
    .replace(MOBILE, number => maskPhone(number.replace(/[ -]/g, '')));
}
