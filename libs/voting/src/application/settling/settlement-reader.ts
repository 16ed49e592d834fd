import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, papersOf } from '@sifang/platform';
import { OfficerDuty } from '../../domain/life/officers.js';
import { VoteState } from '../../domain/life/vote.js';
import { SettlementState } from '../../domain/settling/settling.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { settlementsOf, type SettlementRow } from '../../persistence/settling/settlement.queries.js';
import { mayKeepRecord, ResultReader } from '../result/result-reader.js';
import { SETTLEMENT_EVIDENCE } from './propose-settlement.js';

/** Reads what was settled, with units: for those who ran the vote or counted. */
@Injectable()
export class SettlementReader {
  constructor(
    private readonly database: Database,
    private readonly results: ResultReader,
  ) {}

  /** The first first. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async settlements(actor: Actor, voteId: string) {
    const row = await this.results.row(actor, voteId);
    if (!mayKeepRecord(actor, row))
      throw new Refusal('NOT_ENTITLED', 'This is for those who ran the vote and who counted.');
    const tx = this.database.source.manager;
    const settlements = await settlementsOf(tx, voteId);
    const ids = settlements.map(({ id }) => id);
    const evidence = await papersOf(this.database, SETTLEMENT_EVIDENCE, ids);
    const duty = (await officersOf(tx, voteId)).find(({ personId }) => personId === actor.personId)?.duty;
    return settlements.map(settlement => ({
      ...settlement,
      evidenceIds: evidence.filter(({ owner }) => owner?.id === settlement.id).map(({ id }) => id),
      viewerMay: row.state === VoteState.RESULT_POSTED ? mayDo(settlement, actor.personId, duty) : [],
    }));
  }
}

/** Names of mutations. */
function mayDo(
  { state, proposedBy }: SettlementRow,
  personId: string,
  duty?: OfficerDuty,
): readonly string[] {
  if (state !== SettlementState.PROPOSED) return [];
  if (duty === OfficerDuty.SUPERVISOR) return ['confirmVoteSettlement', 'rejectVoteSettlement'];
  return duty && proposedBy === personId ? ['rejectVoteSettlement'] : [];
}
