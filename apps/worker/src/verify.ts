import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@sifang/kernel';
import { readKept, sentenceOf, verifyBundle, verifyOpened, type Checking } from '@sifang/voting/domain';
import { isSigned } from './is-signed.js';

const DOES_NOT_HOLD = 1;
const IS_NO_BUNDLE = 2;
const MOST_SAID = 100;

/**
 * `npm run verify -- BUNDLE [--key ID] [--receipt FILE] [--opened FILE]`: checks an exported vote without server or database, against
 * receipts and checkpoints that somebody has kept, and a public one against that of the tellers. Exits with 0 only if everything holds,
 * with 1 and what does not, with 2 for what is no bundle.
 */
try {
  const { file, opened, checking } = asked();
  const content = contentOf(file, 'bundle');
  const { bundle, findings } = await (opened
    ? verifyOpened(checking, content, contentOf(opened, 'opened'))
    : verifyBundle(checking, content));
  if (bundle) {
    const { vote, head, ballots, leaves } = bundle;
    say(`${vote.trial ? '【测试】' : ''}${vote.title}（${vote.id}）`);
    say(`公钥编号 key ${head.keyId} · ${head.form} · 选票 ballots ${ballots.length + leaves.length}`);
  }
  for (const finding of findings.slice(0, MOST_SAID)) {
    const { zh, en } = sentenceOf(finding);
    say(`✗ ${finding.code}: ${zh}；${en}`);
  }
  if (findings.length > MOST_SAID) say(`… ${findings.length - MOST_SAID}`);
  if (findings.length) process.exitCode = DOES_NOT_HOLD;
  else say('✓ 全部核验通过 everything holds');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.field}: ${error.message}\n`);
  process.exitCode = IS_NO_BUNDLE;
}

function asked(): Asked {
  const { values, positionals } = wordsGiven();
  const { key, receipt, opened } = values;
  return {
    ...{ file: positionals[0], opened },
    checking: {
      sha256: bytes => createHash('sha256').update(bytes).digest(),
      isSigned,
      key: key?.toLowerCase() ?? null,
      receipts: [],
      ...(receipt === undefined ? {} : readKept(contentOf(receipt, 'receipt').toString())),
    },
  };
}

interface Asked {
  readonly file: string | undefined;
  /** The tellers' form of the same vote. */
  readonly opened: string | undefined;
  readonly checking: Checking;
}

function wordsGiven() {
  try {
    const text = { type: 'string' } as const;
    const options = { key: text, receipt: text, opened: text };
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal('OPTION_UNKNOWN', 'Known are --key ID, --receipt FILE and --opened FILE.', 'options');
  }
}

function contentOf(file: string | undefined, field: string): Buffer {
  if (!file) throw new Refusal('FILE_MISSING', 'Say which: npm run verify -- BUNDLE', field);
  try {
    // npm runs its scripts at the root of the project and keeps here where it was called.
    return readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file));
  } catch {
    throw new Refusal('FILE_UNREADABLE', 'This file cannot be read.', field);
  }
}

/** What a file says about itself stays within its line. */
function say(line: string): void {
  process.stdout.write(`${line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}\n`);
}
