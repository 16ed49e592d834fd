import { randomUUID } from 'node:crypto';
import { DataSource, EntitySchema } from 'typeorm';

// As a first version of such a thing is written: look whether the voter may, save, in one transaction.

interface RollUnit {
  voteId: string;
  no: number;
  area: number;
  head: number;
  voterId: string;
}

interface StockBallot {
  id: string;
  voteId: string;
  unitNo: number;
  choices: string;
  area: number;
  head: number;
  castBy: string;
}

const RollUnitTable = new EntitySchema<RollUnit>({
  name: 'owners_vote_unit',
  columns: {
    voteId: { type: 'uuid', name: 'vote_id', primary: true },
    no: { type: 'integer', primary: true },
    area: { type: 'integer' },
    head: { type: 'integer' },
    voterId: { type: 'uuid', name: 'voter_id' },
  },
});

const StockBallotTable = new EntitySchema<StockBallot>({
  name: 'stock_ballot',
  columns: {
    id: { type: 'uuid', primary: true },
    voteId: { type: 'uuid', name: 'vote_id' },
    unitNo: { type: 'integer', name: 'unit_no' },
    choices: { type: 'text' },
    area: { type: 'integer' },
    head: { type: 'integer' },
    castBy: { type: 'uuid', name: 'cast_by' },
  },
});

/** One index for once, one for the id, as bare as it can be. */
export const STOCK_TABLE = `CREATE TABLE stock_ballot (
  id uuid PRIMARY KEY, vote_id uuid NOT NULL, unit_no integer NOT NULL, choices text NOT NULL, area integer NOT NULL, head integer NOT NULL,
  cast_by uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(), UNIQUE (vote_id, unit_no))`;

export function openStock(url: string, poolSize: number): Promise<DataSource> {
  const entities = [RollUnitTable, StockBallotTable];
  return new DataSource({ type: 'postgres', url, poolSize, entities }).initialize();
}

export async function saveBallot(
  source: DataSource,
  given: {
    readonly voteId: string;
    readonly unitNo: number;
    readonly personId: string;
    readonly choices: string;
  },
): Promise<StockBallot> {
  const { voteId, unitNo, personId, choices } = given;
  return source.transaction(async tx => {
    const unit = await tx.findOneByOrFail(RollUnitTable, { voteId, no: unitNo, voterId: personId });
    const { area, head } = unit;
    return tx.save(StockBallotTable, {
      id: randomUUID(),
      voteId,
      unitNo,
      choices,
      area,
      head,
      castBy: personId,
    });
  });
}
