import fc from 'fast-check';
import { aRecord, SEATS, USUAL } from '../spec/a-record.js';
import { textOf, type Block } from './block.js';
import { bytesOf, compile } from './compile.js';
import { inYuan } from './written-numbers.js';

const texts = (blocks: readonly Block[]) => blocks.map(textOf);
const of = (blocks: readonly Block[], id: string) => blocks.find(each => each.id === id)!;
const behind = (blocks: readonly Block[], id: string, text: string) =>
  of(blocks, id)
    .spans.filter(span => span.text === text)
    .map(({ events }) => events);

describe('minutes', () => {
  it('are written in their official form', () => {
    expect(
      texts(
        compile(aRecord(), {
          'considered.paving': '路面积水影响出行。\n\n应尽快修复。',
          closing: '会议要求抓紧落实。',
        }),
      ),
    ).toEqual([
      '翰林水岸小区四方议事会纪要',
      '第7次会议',
      '2026年11月22日19时30分至20时45分，社区党委书记张文静在党群服务中心二楼议事厅主持召开翰林水岸小区四方议事会。镇直部门、社区党组织、居民、物业服务企业 4 方共 5 席出席。现纪要如下：',
      '一、翻修破损积水路面',
      '会议审议了“翻修破损积水路面”。刘桂兰先后发言，共 1 人次。',
      '会议认为，路面积水影响出行。',
      '应尽快修复。',
      '会议决定：由物业企业在一个月内翻修积水路面。表决情况：到会有表决权 5 席，同意 3 席，反对 0 席，弃权 1 席，未表决 1 席，通过。',
      '“充电桩选址”本次会议未议。',
      '议定事项如下：',
      '1. 翻修破损积水路面。主办单位：兰亭物业公司；完成时限：2026年12月31日前；编号：〔2026〕7-1。',
      '会议要求抓紧落实。',
      '应到 5 席，实到 5 席（现场 5 席，线上 0 席），请假 0 席，缺席 0 席；列席 0 人。',
      '出席：镇直部门 王敏（物管办主任）；社区党组织 张文静（社区党委书记）；居民 陈国栋（业委会主任）、刘桂兰（楼栋长）；物业服务企业 李强（项目经理）',
      '请假：无',
      '缺席：无',
      '列席：无',
      '分送：上派镇，滩冲社区，上派镇物管办，上派镇城管队，滩冲社区党委，翰林水岸业委会，兰亭物业公司。',
    ]);
  });

  it('name who helps, of how many working days the term is, and how much', () => {
    const [outcome] = aRecord().outcomes;
    const more = { supportingNames: ['上派镇物管办', '翰林水岸业委会'], workingDays: 10 };
    const much = { moneyFen: 1_280_050, quantityMilli: 120_500, quantityUnit: '平方米' };
    const record = aRecord(undefined, { outcomes: [{ ...outcome!, ...more, ...much }] });
    expect(textOf(of(compile(record, {}), 'agreed.outcome'))).toBe(
      '1. 翻修破损积水路面。主办单位：兰亭物业公司；协办单位：上派镇物管办、翰林水岸业委会；' +
        '完成时限：2026年12月31日前（10个工作日内）；金额：12800.50元；数量：120.5平方米；编号：〔2026〕7-1。',
    );
  });

  it.each([
    [1, '0.01元'],
    [1_280_000, '12800元'],
    [1_280_050, '12800.50元'],
  ])('write %d fen as %s', (fen, said) => expect(inYuan(fen)).toBe(said));

  it('lead from each number to the entries behind it', () => {
    const blocks = compile(aRecord(), {});
    expect(behind(blocks, 'decided.motion', '3')).toEqual([[13, 14, 16, 17]]);
    expect(behind(blocks, 'decided.motion', '0')).toEqual([[17]]);
    expect(behind(blocks, 'attendance.count', '5')).toEqual([[1], [2, 3, 4, 5, 6], [2, 3, 4, 5, 6]]);
    expect(behind(blocks, 'agreed.outcome', '兰亭物业公司')).toEqual([[18]]);
    expect(behind(blocks, 'course.paving', '刘桂兰')).toEqual([[10]]);
  });

  it('say so when a party was missing, and that it is not bound', () => {
    const withoutFirm = USUAL.filter(([, payload]) => payload?.['seatId'] !== SEATS.li);
    const blocks = compile(aRecord(withoutFirm), {});
    expect(textOf(of(blocks, 'consultation'))).toBe(
      '物业服务企业无人到会，本次会议为协商，议定事项对未到会的一方没有约束力。',
    );
    expect(textOf(of(blocks, 'attendance.absent'))).toBe('缺席：物业服务企业 李强（项目经理）');
  });

  it('do not call a motion a decision that was not adopted', () => {
    const record = aRecord();
    const lost = { ...record.motions[0]!, state: 'NOT_ADOPTED' } as never;
    expect(textOf(of(compile({ ...record, motions: [lost] }, {}), 'decided.motion'))).toBe(
      '会议对“由物业企业在一个月内翻修积水路面”进行表决，到会有表决权 5 席，同意 3 席，反对 0 席，弃权 1 席，未表决 1 席，未通过，未形成决定。',
    );
  });
});

describe('the same record', () => {
  const evenings = fc.array(
    fc.oneof(
      fc.constantFrom(...USUAL),
      fc
        .record({ type: fc.string(), seatId: fc.string() })
        .map(({ type, seatId }) => [type, { seatId }] as const),
    ),
    { maxLength: 40 },
  );
  const written = fc.dictionary(
    fc.constantFrom('considered.paving', 'closing'),
    fc.string({ unit: 'binary' }),
  );

  it('gives the same bytes, whatever happened and whatever was written', () => {
    fc.assert(
      fc.property(evenings, written, (entries, drafted) => {
        const once = bytesOf(compile(aRecord(entries), drafted));
        const again = bytesOf(compile(JSON.parse(JSON.stringify(aRecord(entries)), revive), { ...drafted }));
        return once === again;
      }),
    );
  });

  it('gives other bytes when an entry is missing that it tells of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...told()), missing => {
        const without = USUAL.filter((_, index) => index !== missing);
        return bytesOf(compile(aRecord(), {})) !== bytesOf(compile(aRecord(without), {}));
      }),
    );
  });

  it('counts in its minutes as many as its entries say', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...Object.values(SEATS))), came => {
        const arrivals = came.map(seatId => ['SEAT_PRESENT', { seatId }] as const);
        const entries: typeof USUAL = [['MEETING_SCHEDULED'], ...arrivals];
        const count = of(compile(aRecord(entries), {}), 'attendance.count');
        const voting = came.filter(seatId => seatId !== SEATS.he).length;
        return (
          textOf(count).startsWith(`应到 5 席，实到 ${voting} 席`) && count.spans[3]!.events.length === voting
        );
      }),
    );
  });
});

/** Places in the usual evening of that which minutes speak of. */
function told(): number[] {
  return USUAL.flatMap(([type], index) =>
    /^(SEAT_PRESENT|FLOOR_GIVEN|OUTCOME_RECORDED)$/.test(type) ? [index] : [],
  );
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : value;
}

describe('what the minutes leave out', () => {
  it('is what the chair took back', () => {
    const entries = [
      ...USUAL,
      ['SEAT_LEFT', { seatId: SEATS.li }],
      ['MEETING_ADJOURNED'],
      ['ACT_UNDONE', { undid: 20 }],
    ];
    const [opening] = compile(aRecord(entries as typeof USUAL), {}).filter(({ id }) => id === 'opening');
    expect(opening!.spans.find(({ text }) => text.startsWith('20时'))!.events).toEqual([22]);
  });

  it('is a check-in that the desk took back', () => {
    const entries = [...USUAL, ['SEAT_PRESENCE_UNDONE', { seatId: SEATS.li }]] as typeof USUAL;
    expect(textOf(of(compile(aRecord(entries), {}), 'attendance.absent'))).toContain('李强');
  });
});

describe('attendance', () => {
  const evening = (...more: unknown[]) => [...USUAL, ...more] as typeof USUAL;

  it('tells who was excused and why, and who came all the same', () => {
    const withoutFirm = USUAL.filter(([, payload]) => payload?.['seatId'] !== SEATS.li);
    const drafted = { [`excused.${SEATS.li}`]: '出差', [`excused.${SEATS.liu}`]: '生病' };
    const blocks = compile(aRecord(withoutFirm), drafted);
    expect(textOf(of(blocks, 'attendance.excused'))).toBe('请假：物业服务企业 李强（项目经理，出差）');
    expect(textOf(of(blocks, 'attendance.present'))).toContain('刘桂兰（楼栋长）');
  });

  it('tells who was online, and who came in whose place', () => {
    const blocks = compile(
      aRecord(evening(['SEAT_PRESENT', { seatId: SEATS.he, way: 'REMOTE', standIn: '赵明' }])),
      {},
    );
    expect(textOf(of(blocks, 'attendance.sitting-in'))).toBe('列席：镇直部门 何志远（城管队员，赵明代）');
  });
});
