import { Refusal } from '@sifang/kernel';
import type { Sha256 } from '../log/hashing.js';
import { hexOf } from '../log/hexadecimal.js';
import type { Bundle } from './bundle.js';
import { found, type Finding } from './finding.js';
import { BundleForm, ORDER, type Line, type SealLine } from './lines.js';
import { hasShape, SHAPES } from './shapes.js';

/** What stands in a file, as far as it can be read. */
export interface Reading {
  /** Null where what every check needs is missing. */
  readonly bundle: Bundle | null;
  readonly seal: SealLine | null;
  /** Of all bytes above the seal, in hexadecimal. */
  readonly digest: string;
  /** Above the seal. */
  readonly lines: number;
  readonly findings: readonly Finding[];
}

const LINE_END = 10;

/** @throws Refusal NOT_A_BUNDLE, when the first line does not say that it is one */
export function readBundle(sha256: Sha256, bytes: Uint8Array): Reading {
  const [findings, lines] = [[] as Finding[], [] as Line[]];
  const texts = linesOf(bytes);
  texts.forEach(({ from, to }, at) => {
    const line = lineOf(bytes.subarray(from, to));
    if (at === 0 && !saysItIsOne(bytes.subarray(from, to)))
      throw new Refusal('NOT_A_BUNDLE', 'This file is not the bundle of a vote.', 'bundle');
    // A last line without its end is half a line.
    if (!line || to === bytes.length) findings.push(found('LINE_UNREADABLE', at + 1));
    else {
      if (!belongs(line, lines)) findings.push(found('LINES_OUT_OF_ORDER', at + 1));
      lines.push(line);
    }
  });
  const last = lines.at(-1);
  const seal = last?.kind === 'seal' ? last : null;
  const above = bytes.subarray(0, seal ? texts.at(-1)!.from : bytes.length);
  const count = seal ? texts.length - 1 : texts.length;
  return { bundle: bundleOf(lines), seal, digest: hexOf(sha256(above)), lines: count, findings };
}

function linesOf(bytes: Uint8Array): { from: number; to: number }[] {
  const lines = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_END, from);
    const to = end < 0 ? bytes.length : end;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines.length ? lines : [{ from: 0, to: 0 }];
}

/** Null unless it is spelt exactly as we would spell it: what can be written in two ways can be changed unseen. */
function lineOf(bytes: Uint8Array): Line | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const line = JSON.parse(text) as Line;
    const shape = Object.hasOwn(SHAPES, line.kind) && SHAPES[line.kind];
    return shape && hasShape(line, shape) && JSON.stringify(line) === text ? line : null;
  } catch {
    return null;
  }
}

function saysItIsOne(bytes: Uint8Array): boolean {
  try {
    const first = JSON.parse(new TextDecoder().decode(bytes)) as { kind?: unknown } | null;
    return first?.kind === 'bundle';
  } catch {
    return false;
  }
}

const ONCE: readonly Line['kind'][] = ['bundle', 'vote', 'seal'];

function belongs(line: Line, before: readonly Line[]): boolean {
  const last = before.at(-1);
  if (!last) return true;
  const [here, there] = [ORDER.indexOf(line.kind), ORDER.indexOf(last.kind)];
  if (here < there || (here === there && ONCE.includes(line.kind))) return false;
  if (line.kind !== 'vote' && before.length < 2) return false;
  const [head] = before as readonly [Line];
  const isPublic = head.kind === 'bundle' && head.form === BundleForm.PUBLIC;
  return !(isPublic ? ['ballot', 'delivered', 'total'] : ['leaf', 'tookPart']).includes(line.kind);
}

function bundleOf(lines: readonly Line[]): Bundle | null {
  const of = <K extends Line['kind']>(kind: K): Extract<Line, { kind: K }>[] =>
    lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);
  const [[head], [vote]] = [of('bundle'), of('vote')];
  if (!head || !vote) return null;
  return {
    ...{
      head,
      vote,
      slates: of('slate'),
      items: of('item'),
      units: of('unit'),
      batches: of('batch'),
      leaves: of('leaf'),
    },
    ...{ ballots: of('ballot'), tookPart: of('tookPart'), delivered: of('delivered') },
    ...{
      settlements: of('settlement'),
      totals: of('total'),
      checkpoints: of('checkpoint'),
      results: of('result'),
    },
  };
}
