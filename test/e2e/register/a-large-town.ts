import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export interface TownSize {
  readonly communities: number;
  readonly estates: number;
  readonly units: number;
  readonly grids: number;
}

/** As large as the towns that the work reports of: 326 estates, 368 grids. */
export const LARGE: TownSize = { communities: 25, estates: 326, units: 100_000, grids: 368 };

const SURNAMES = [
  ...'李王张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严',
];
const GIVEN = [
  ...'建军丽娟志强秀英海燕国平玉兰晓明春梅文博雪琴立群桂芳宏伟爱华永生瑞芝家辉翠萍振宇素珍庆丰慧敏',
];

/**
 * Fills a town of its own beside the demo's, by COPY. The same rows each time but for the ids.
 * @returns the ids of the town and of its first community
 */
export async function fillLargeTown(
  databaseUrl: string,
  size: TownSize = LARGE,
): Promise<{ townId: string; communityId: string; estateId: string }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const copy = (into: string, rows: Iterable<readonly (string | number)[]>): Promise<void> =>
    pipeline(Readable.from(lines(rows)), client.query(copyFrom(`COPY ${into} FROM STDIN`)));
  const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
  const [districtId, townId] = [randomUUID(), randomUUID()];
  const communities = ids(size.communities);
  const estates = ids(size.estates);
  const units = ids(size.units);
  const perEstate = Math.ceil(size.units / size.estates);
  const roomOf = (at: number) => roomAt(at % perEstate);
  const estateOf = (at: number): string => estates[Math.floor(at / perEstate)]!;
  try {
    await client.query('BEGIN');
    await copy('place (id, kind, name, parent_id)', [
      [districtId, 'DISTRICT', '大区', '\\N'],
      [townId, 'TOWN', '大镇', districtId],
      ...communities.map((id, at) => [id, 'COMMUNITY', `第${at + 1}社区`, townId]),
      ...estates.map((id, at) => [id, 'ESTATE', `大镇${at + 1}号苑`, communities[at % communities.length]!]),
    ]);
    await copy(
      'estate (place_id, kind)',
      estates.map(id => [id, 'COMMODITY']),
    );
    const buildings = new Set(Array.from({ length: perEstate }, (_, at) => roomAt(at).building));
    await copy(
      'building (estate_id, name)',
      estates.flatMap(id => [...buildings].map(name => [id, name])),
    );
    await copy(
      'unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)',
      units.map((id, at) => {
        const { building, section, room } = roomOf(at);
        const held = ['DWELLING', 7_000 + (at % 6_000), 'REGISTER', 'REGISTERED', 'SOLE', ''] as const;
        return [id, estateOf(at), building, section, room, ...held];
      }),
    );
    await copy(
      'unit_owner (unit_id, position, name, id_suffix)',
      units.map((id, at) => [id, 1, nameOf(at), suffixOf(at)]),
    );
    await copy(
      'grid (id, community_id, kind, name)',
      ids(size.grids).map((id, at) => [
        id,
        communities[at % communities.length]!,
        'GENERAL',
        `第${at + 1}网格`,
      ]),
    );
    await client.query(`
      INSERT INTO grid_cover (grid_id, kind, estate_id)
      SELECT g.id, g.kind, e.id
        FROM (SELECT *, row_number() OVER (PARTITION BY community_id) AS number FROM grid) g
        JOIN (SELECT *, row_number() OVER (PARTITION BY parent_id) AS number FROM place WHERE kind = 'ESTATE') e
          ON e.parent_id = g.community_id AND e.number = g.number
       WHERE NOT EXISTS (SELECT FROM grid_cover c WHERE c.estate_id = e.id AND c.kind = g.kind)`);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE) place, building, unit, unit_owner, grid, grid_cover');
  } finally {
    await client.end();
  }
  return { townId, communityId: communities[0]!, estateId: estates[0]! };
}

function* lines(rows: Iterable<readonly (string | number)[]>): Generator<string> {
  for (const row of rows) yield `${row.join('\t')}\n`;
}

/** Three flats on a floor, two sections, 17 floors. */
function roomAt(at: number): { building: string; section: string; room: string } {
  const [flat, section] = [at % 3, Math.floor(at / 3) % 2];
  const [floor, building] = [Math.floor(at / 6) % 17, Math.floor(at / 102)];
  return { building: `${building + 1}号楼`, section: `${section + 1}单元`, room: `${floor + 1}0${flat + 1}` };
}

function nameOf(at: number): string {
  const [one, two] = [
    GIVEN[(at * 31) % GIVEN.length]!,
    GIVEN[(at * 17 + Math.floor(at / 90)) % GIVEN.length]!,
  ];
  return SURNAMES[(at * 13 + Math.floor(at / 97)) % SURNAMES.length]! + one + (at % 7 === 0 ? '' : two);
}

function suffixOf(at: number): string {
  return String((at * 7919 + 104_729) % 1_000_000).padStart(6, '0');
}
