import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { Acts, Database, Seals } from '@sifang/platform';
import { BundleForm } from '../../domain/bundle/lines.js';
import { printed, sealLine } from '../../domain/bundle/write-bundle.js';
import { hexOf } from '../../domain/log/hexadecimal.js';
import { bundleLines, type VoteToExport } from './bundle-lines.js';
import { exportBundle } from './export-bundle.js';
import { signCheckpoint, votingKey } from './sign-checkpoint.js';

export interface VoteBundle {
  readonly name: string;
  /** In pieces of some size. */
  readonly content: AsyncIterable<string>;
}

const PIECE = 64 * 1_024;

/** 证据包: a vote as a file that anybody can check without this house. */
@Injectable()
export class VoteBundles {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly seals: Seals,
    private readonly clock: Clock,
  ) {}

  /** @param form `tellers` or nothing. @throws Refusal as `exportBundle` · BUNDLE_FORM_UNKNOWN */
  async bundle(actor: Actor, voteId: string, form: string | undefined): Promise<VoteBundle> {
    const vote = await this.acts.run(exportBundle, actor, { voteId, form: formOf(form), seals: this.seals });
    // The log is sealed; so is the last checkpoint of it.
    await signCheckpoint(this.database, this.seals, voteId, this.clock.now());
    const { trial, year, number } = vote.row;
    const name = `${trial ? '测试-' : ''}${vote.estate}-${year}-${number}-${vote.form.toLowerCase()}.bundle`;
    return { name, content: this.sealed(vote) };
  }

  private async *sealed(vote: VoteToExport): AsyncGenerator<string> {
    const digest = createHash('sha256');
    let [count, piece] = [0, ''];
    for await (const line of bundleLines(this.database, this.seals, vote)) {
      const text = printed(line);
      digest.update(text);
      count++;
      piece += text;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    const sign = (text: string): string => hexOf(votingKey(this.seals).sign(text));
    yield piece + printed(sealLine(vote.row.id, count, digest.digest('hex'), sign));
  }
}

function formOf(text: string | undefined): BundleForm {
  const form = (text ?? BundleForm.PUBLIC).toUpperCase() as BundleForm;
  if (form in BundleForm) return form;
  throw new Refusal('BUNDLE_FORM_UNKNOWN', 'A bundle is public or tellers.', 'form');
}
