import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@sifang/kernel';
import { readReceipts, sentenceOf, verifyBundle, type Checking } from '@sifang/voting/domain';
import { isSigned } from './is-signed.js';

const DOES_NOT_HOLD = 1;
const IS_NO_BUNDLE = 2;
const MOST_SAID = 100;

/**
 * `npm run verify -- BUNDLE [--key ID] [--receipt FILE]`: checks an exported vote without server or database. Exits with 0 only
 * if everything holds, with 1 and what does not, with 2 for what is no bundle.
 */
try {
  const { file, checking } = asked();
  const { bundle, findings } = await verifyBundle(checking, contentOf(file, 'bundle'));
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

function asked(): { readonly file: string | undefined; readonly checking: Checking } {
  const { values, positionals } = wordsGiven();
  const { key, receipt } = values;
  return {
    file: positionals[0],
    checking: {
      sha256: bytes => createHash('sha256').update(bytes).digest(),
      isSigned,
      key: key?.toLowerCase() ?? null,
      receipts: receipt === undefined ? [] : readReceipts(contentOf(receipt, 'receipt').toString()),
    },
  };
}

function wordsGiven() {
  try {
    const options = { key: { type: 'string' }, receipt: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal('OPTION_UNKNOWN', 'Known are --key ID and --receipt FILE.', 'options');
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
