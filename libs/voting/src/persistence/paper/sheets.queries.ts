import type { Database } from '@sifang/platform';
import type { AccountedAs, DeliveredHow } from '../../domain/paper/paper.js';

export interface SheetRow {
  readonly number: number;
  /** Of the unit on the roll. */
  readonly unitNo: number;
  readonly unit: string;
  readonly building: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  readonly deliveredHow: DeliveredHow | null;
  readonly deliveredAt: Date | null;
  readonly deliveredBy: string | null;
  readonly proof: string | null;
  readonly accountedAs: AccountedAs | null;
}

/** Papers of these numbers; void ones among them. */
export function sheetRows(
  database: Database,
  voteId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<SheetRow[]> {
  return database.rows<SheetRow & Record<string, unknown>>('paper-sheets', SHEETS, [voteId, from, to]);
}

const SHEETS = `
  SELECT p.number, p.unit_no AS "unitNo", u.name AS unit, u.building, u.area, p.delivered_how AS "deliveredHow", p.delivered_at AS "deliveredAt",
         carrier.name AS "deliveredBy", p.delivery_proof AS proof, p.accounted_as AS "accountedAs"
    FROM paper_ballot p
    JOIN owners_vote_unit u ON u.vote_id = p.vote_id AND u.no = p.unit_no
    LEFT JOIN person carrier ON carrier.id = p.delivered_by
   WHERE p.vote_id = $1 AND p.number BETWEEN $2 AND $3 ORDER BY p.number`;
