import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { aRecord, SEATS } from '../spec/a-record.js';
import { sentencesOf } from './sentences.js';
import { WORDINGS } from './wordings.js';

describe('the record', () => {
  it('says in one sentence each what happened, and what it was taken from', () => {
    const told = sentencesOf(aRecord()).map(({ zh, events }) => [events.join(), zh]);
    expect(told).toEqual([
      ['1', '张文静召集了会议。'],
      [
        '2,3,4,5,6',
        '张文静（社区党组织）、王敏（镇直部门）、陈国栋（居民）、刘桂兰（居民）、李强（物业服务企业）签到。',
      ],
      ['7', '张文静宣布开会，到会 5 席。'],
      ['8', '开始审议“翻修破损积水路面”。'],
      ['9', '刘桂兰（居民）请求发言。'],
      ['10', '刘桂兰（居民）开始发言，限时 2 分钟。'],
      ['11', '刘桂兰（居民）发言完毕。'],
      ['12', '提请表决“由物业企业在一个月内翻修积水路面”。'],
      [
        '13,14,15,16',
        '表决“由物业企业在一个月内翻修积水路面”：张文静（社区党组织）同意，陈国栋（居民）同意，王敏（镇直部门）弃权，刘桂兰（居民）同意。',
      ],
      ['17', '“由物业企业在一个月内翻修积水路面”的表决结果：通过。'],
      ['18', '形成议定事项〔2026〕7-1“翻修破损积水路面”。'],
      ['19', '“翻修破损积水路面”审议结束。'],
      ['20', '张文静宣布散会。'],
    ]);
  });

  it('knows under which item each thing happened', () => {
    const items = sentencesOf(aRecord()).map(({ itemId }) => itemId);
    expect(items).toEqual([null, null, null, ...Array(9).fill('paving'), null]);
  });

  it('is also told in English', () => {
    expect(sentencesOf(aRecord())[7]!.en).toBe(
      'The motion “由物业企业在一个月内翻修积水路面” was put to the vote.',
    );
  });

  it.each([
    [1, 'with 1 seat present.'],
    [2, 'with 2 seats present.'],
  ])('counts %s in English as one does', (present, ending) => {
    expect(sentencesOf(aRecord([['MEETING_OPENED', { present }]]))[0]!.en).toMatch(new RegExp(`${ending}$`));
  });

  it('tells that something happened that it has no words for', () => {
    const [sentence] = sentencesOf(aRecord([['BELL_RUNG', { seatId: SEATS.liu }]]));
    expect(sentence).toMatchObject({ zh: '张文静办理了一项会议事务（BELL_RUNG）。', events: [1] });
  });

  it('survives entries whose ids lead nowhere', () => {
    const entries = typesOfEvents().map(
      type => [type, { seatId: 'gone', itemId: 7, motionId: null }] as const,
    );
    for (const { zh, en } of sentencesOf(aRecord(entries))) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });

  it('has words for every type of entry', () => {
    expect(typesOfEvents().filter(type => !Object.hasOwn(WORDINGS, type))).toEqual([]);
  });
});

/** The `type` of each member of the union MeetingEvent, and of what it is put together from. */
function typesOfEvents(): string[] {
  const file = 'libs/meetings/src/domain/meeting-event.ts';
  const program = ts.createProgram([file], {
    noLib: true,
    noResolve: false,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    module: ts.ModuleKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  expect(readFileSync(file, 'utf8')).toContain('MeetingEvent');
  const alias = source.statements.find(
    (each): each is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(each) && each.name.text === 'MeetingEvent',
  )!;
  const union = checker.getTypeAtLocation(alias);
  const members = union.isUnion() ? union.types : [union];
  return members.flatMap(member => {
    const type = checker.getTypeOfSymbol(member.getProperty('type')!);
    return (type.isUnion() ? type.types : [type]).map(each => (each as ts.StringLiteralType).value);
  });
}
