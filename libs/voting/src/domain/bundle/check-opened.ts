import { Disclosure } from '../life/row.js';
import type { Bundle } from './bundle.js';
import { hashesOf } from './check-log.js';
import { unitsThatTookPart } from './check-participation.js';
import { found, type Finding } from './finding.js';
import { BundleForm } from './lines.js';
import { resultLine } from './result-line.js';

/**
 * That the public form of a vote says what the tellers' form says and no more: the same question, roll, log and settlements, who took part,
 * and figures that are the counted ones, rounded. Each form has to hold by itself besides.
 */
export function checkOpened(open: Bundle, opened: Bundle): Finding[] {
  if (open.head.form !== BundleForm.PUBLIC || opened.head.form !== BundleForm.TELLERS)
    return [found('OPENED_FORM')];
  const differ = (Object.keys(SHARED) as (keyof typeof SHARED)[]).filter(
    part => JSON.stringify(SHARED[part](open)) !== JSON.stringify(SHARED[part](opened)),
  );
  const wrong = open.results.filter((result, at) => {
    const counted = opened.results[at];
    const { position, outcome, ...figures } = counted ?? result;
    const rounded = resultLine({ position, outcome, figures }, result.step);
    return !counted || JSON.stringify(rounded) !== JSON.stringify(result);
  });
  return [
    ...differ.map(part => found('OPENED_OTHER', part)),
    ...(open.results.length === opened.results.length ? [] : [found('OPENED_OTHER', 'result')]),
    ...wrong.map(({ position }) => found('OPENED_FIGURES', position)),
  ];
}

/** What both forms tell, as either has it. */
const SHARED = {
  key: ({ head }) => [head.keyId, head.publicKey],
  vote: ({ vote }) => vote,
  slate: ({ slates }) => slates,
  item: ({ items }) => items,
  unit: ({ units }) => units,
  batch: ({ vote, batches }) =>
    vote.disclosure === Disclosure.UNITS
      ? batches
      : batches.map(({ no, first, size, sealing, at }) => [no, first, size, sealing, at]),
  leaf: hashesOf,
  tookPart: bundle =>
    bundle.vote.disclosure === Disclosure.UNITS &&
    unitsThatTookPart(bundle)?.toSorted((one, other) => one - other),
  settlement: ({ settlements }) => settlements.map(({ units: _, ...told }) => told),
  checkpoint: ({ checkpoints }) => checkpoints,
} satisfies Record<string, (bundle: Bundle) => unknown>;
