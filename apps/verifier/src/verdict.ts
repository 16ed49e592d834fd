import type { Answer, ItemSeen, ReceiptSeen, VoteSeen } from './check';
import { el } from './elements';
import { filled, type Language, words } from './words';

/** What was found, for people: the verdict first, then what was looked at. */
export function verdict(answer: Answer, askedKey: boolean, language: Language): HTMLElement[] {
  const { vote, receipts, findings, found } = answer;
  const w = words[language];
  const holds = found === 0;
  const heading = el('h2', { tabindex: '-1' }, holds ? `✓ ${w.holds}` : `✗ ${filled(w.fails, { n: found })}`);
  const said = el(
    'section',
    { class: 'card', 'data-look': holds ? 'holds' : 'fails' },
    heading,
    el('p', {}, holds ? (askedKey ? w.holdsText : w.holdsAlone) : w.failsText),
    !holds &&
      el(
        'ul',
        { class: 'findings' },
        ...findings.map(({ code, zh, en }) =>
          el('li', {}, language === 'en' ? en : zh, ' ', el('code', {}, code)),
        ),
      ),
    found > findings.length && el('p', { class: 'quiet' }, filled(w.more, { n: found - findings.length })),
    holds && vote && !vote.opened && el('p', { class: 'quiet' }, w.publicForm),
    vote && el('p', { class: 'quiet' }, filled(askedKey ? w.keyFits : w.believed, { key: vote.keyId })),
  );
  return vote
    ? [said, ...(receipts.length ? [yours(receipts, language)] : []), about(vote, language)]
    : [said];
}

function yours(receipts: readonly ReceiptSeen[], language: Language): HTMLElement {
  const w = words[language];
  const read = (choices: string) =>
    choices === '-'
      ? w.secret
      : [...choices]
          .map((letter, at) => `${filled(w.item, { n: at + 1 })} ${w.choice[letter as 'A'] ?? letter}`)
          .join(language === 'en' ? ', ' : '，');
  const lines = receipts.map(({ unit, place, choices }) =>
    el('li', {}, filled(w.mine, { unit, place, choices: read(choices) })),
  );
  return el('section', { class: 'card' }, el('h2', {}, w.yours), el('ul', {}, ...lines));
}

function about(vote: VoteSeen, language: Language): HTMLElement {
  const w = words[language];
  const { title, estate, year, number: n, trial, ballots, units, items } = vote;
  return el(
    'section',
    { class: 'card' },
    el('h2', {}, (trial ? w.trial : '') + title),
    el('p', { class: 'quiet' }, filled(w.about, { estate, year, n })),
    el('p', { class: 'quiet' }, filled(w.ballots, { n: ballots, units })),
    el('h3', {}, w.items),
    el('ol', {}, ...items.map(item => result(item, language))),
  );
}

function result(item: ItemSeen, language: Language): HTMLElement {
  const w = words[language];
  const { position: n, text, outcome, participating, agree, against, abstain } = item;
  return el(
    'li',
    {},
    el('strong', {}, `${n}. ${text}`),
    ' ',
    el('span', { class: 'outcome', 'data-outcome': outcome }, w.outcome[outcome as 'PASSED'] ?? outcome),
    el('p', { class: 'quiet' }, filled(w.people, { participating, agree, against, abstain })),
  );
}
