import type { Tx } from '@sifang/platform';
import { squareMetres } from '../../domain/area.js';
import { planForMany } from './stage.js';
import type { Preview, Totals } from '../../domain/roll-import/roll-import.js';

export type Comparison = Pick<Preview, 'added' | 'changed' | 'same' | 'missing' | 'before' | 'after'>;

const DEVELOPER = `('UNSOLD', 'SOLD_UNDELIVERED')`;

/** As much of a certificate as tells one owner from another of the same name at a glance. */
const SHOWN = (name: string, suffix: string) => `${name} || coalesce(' ***' || right(${suffix}, 3), '')`;

/**
 * The register and the staged rows side by side, once. A telephone that the roll leaves blank says nothing; shares that
 * were entered by hand stay as long as the owners do, because a roll cannot give them.
 */
const COMPARED = `
  owned AS (
    SELECT w.unit_id,
           string_agg(w.name || ' ' || coalesce(w.id_suffix, 'null'), '、'
                      ORDER BY (w.name || ' ' || coalesce(w.id_suffix, 'null')) COLLATE "C") AS owners,
           string_agg(${SHOWN('w.name', 'w.id_suffix')}, '、' ORDER BY w.position) AS shown,
           array_agg(w.phone_digest) FILTER (WHERE w.phone_digest IS NOT NULL) AS phones
      FROM unit u JOIN unit_owner w ON w.unit_id = u.id AND w.until IS NULL
     WHERE u.estate_id = $2
     GROUP BY w.unit_id
  ),
  compared AS MATERIALIZED (
    SELECT u.id, s.line, s.row, coalesce(u.building, s.building) AS building, coalesce(u.section, s.section) AS section,
           coalesce(u.room, s.room) AS room,
           u.use AS use_before, u.area AS area_before, u.area_source AS source_before, u.status AS status_before,
           u.ownership AS ownership_before, u.remark AS remark_before, o.owners AS owners_before, o.shown AS shown_before,
           s.use AS use_after, s.area AS area_after, s.area_source AS source_after, s.status AS status_after,
           s.remark AS remark_after, s.owners AS owners_after, s.names, s.id_suffixes,
           CASE WHEN u.ownership = 'SHARES' AND s.ownership = 'JOINT' AND s.owners = o.owners THEN 'SHARES'
                ELSE s.ownership END AS ownership_after,
           s.phone_digest IS NOT NULL AND NOT s.phone_digest = ANY(coalesce(o.phones, '{}')) AS phone_changes
      FROM (SELECT * FROM unit WHERE estate_id = $2) u
      LEFT JOIN owned o ON o.unit_id = u.id
      FULL JOIN (SELECT * FROM roll_import_row WHERE import_id = $1) s
        ON s.building = u.building AND s.section = u.section AND s.room = u.room
  ),
  judged AS MATERIALIZED (
    SELECT *,
           CASE WHEN line IS NULL THEN 'MISSING' WHEN id IS NULL THEN 'ADDED'
                WHEN (use_before, area_before, source_before, status_before, ownership_before, remark_before, owners_before)
                     IS DISTINCT FROM
                     (use_after, area_after, source_after, status_after, ownership_after, remark_after, owners_after)
                  OR phone_changes THEN 'CHANGED'
                ELSE 'SAME' END AS fate,
           CASE WHEN status_before IN ${DEVELOPER} THEN 'developer' ELSE owners_before END AS head_before,
           CASE WHEN coalesce(status_after, status_before) IN ${DEVELOPER} THEN 'developer'
                ELSE coalesce(owners_after, owners_before) END AS head_after
      FROM compared
  )`;

/** What exactly would be another, before and after; of a telephone and of certificates only that it would. */
const CHANGES = `
  (SELECT jsonb_agg(jsonb_build_object('field', field, 'before', before, 'after', after) ORDER BY n)
     FROM (VALUES
       (1, 'owners', shown_before,
        (SELECT string_agg(${SHOWN('n.name', 'n.suffix')}, '、' ORDER BY n.at)
           FROM unnest(names, id_suffixes) WITH ORDINALITY AS n (name, suffix, at)), owners_before <> owners_after),
       (2, 'area', area_before::text, area_after::text, area_before <> area_after),
       (3, 'areaSource', source_before, source_after, source_before <> source_after),
       (4, 'use', use_before, use_after, use_before <> use_after),
       (5, 'status', status_before, status_after, status_before <> status_after),
       (6, 'ownership', ownership_before, ownership_after, ownership_before IS DISTINCT FROM ownership_after),
       (7, 'remark', remark_before, remark_after, remark_before <> remark_after),
       (8, 'phone', NULL, NULL, phone_changes)
     ) AS change (n, field, before, after, differs)
    WHERE differs)`;

const SQL = `
  WITH ${COMPARED},
  kept AS (
    INSERT INTO roll_import_change (import_id, unit_id, kind, line, row, unit, changes, owners_change, phone_changes)
    SELECT $1, id, fate, line, row, concat_ws(' ', building, nullif(section, ''), room),
           CASE fate WHEN 'CHANGED' THEN ${CHANGES} ELSE '[]' END,
           fate = 'CHANGED' AND owners_before <> owners_after, fate = 'CHANGED' AND phone_changes
      FROM judged WHERE fate IN ('CHANGED', 'MISSING')
  )
  SELECT count(*) FILTER (WHERE fate = 'ADDED')::integer AS added,
         count(*) FILTER (WHERE fate = 'CHANGED')::integer AS changed,
         count(*) FILTER (WHERE fate = 'SAME')::integer AS same,
         count(*) FILTER (WHERE fate = 'MISSING')::integer AS missing,
         ${totals('before')}, ${totals('after')}
    FROM judged`;

function totals(when: 'before' | 'after'): string {
  const use = when === 'before' ? 'use_before' : 'coalesce(use_after, use_before)';
  const area = when === 'before' ? 'area_before' : 'coalesce(area_after, area_before)';
  const heads = `count(DISTINCT head_${when} COLLATE "C")`;
  return `
    ${heads}::integer AS heads_${when}, coalesce(sum(${area}), 0)::text AS area_${when},
    (${heads} FILTER (WHERE ${use} <> 'PARKING'))::integer AS heads_${when}_without,
    coalesce(sum(${area}) FILTER (WHERE ${use} <> 'PARKING'), 0)::text AS area_${when}_without`;
}

/** Compares what is staged with the register, and keeps what would change and what the file does not name. */
export async function compareWithRegister(tx: Tx, importId: string, estateId: string): Promise<Comparison> {
  await planForMany(tx);
  const [found] = await tx.query<Record<string, number & string>[]>(SQL, [importId, estateId]);
  const { added, changed, same, missing } = found!;
  const totalsOf = (when: string): Totals => ({
    withoutParking: {
      heads: found![`heads_${when}_without`]!,
      area: squareMetres(BigInt(found![`area_${when}_without`]!)),
    },
    withParking: { heads: found![`heads_${when}`]!, area: squareMetres(BigInt(found![`area_${when}`]!)) },
  });
  return {
    added: added!,
    changed: changed!,
    same: same!,
    missing: missing!,
    before: totalsOf('before'),
    after: totalsOf('after'),
  };
}
