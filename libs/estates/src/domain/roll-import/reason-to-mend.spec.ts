import { judged, type Cells } from '../roll/spec/a-roll.js';
import { reasonToMend } from './reason-to-mend.js';

describe('why a row stayed out', () => {
  it.each([
    [['AREA_MISSING'], '专有部分面积没有填写'],
    [['AREA_SOURCE_UNREADABLE', 'ROOM_FORMULA'], '面积来源无法识别；房号是公式，请改成文字或数字'],
    [['OWNER_ID_MISMATCH'], '证件号后六位的个数与产权人的人数对不上'],
    [['UNIT_CONTRADICTED'], '同一房屋有几行，内容互相矛盾，请只留正确的一行'],
  ])('is said of %j as %s', (codes, sentence) => {
    expect(reasonToMend(codes)).toBe(sentence);
  });

  it.each<Cells>([
    { building: '' },
    { section: '?' },
    { room: '=A1' },
    { area: '0' },
    { area: '89.641' },
    { area: '123456789' },
    { area: { odd: 'MERGED', shows: '1' } },
    { owners: '' },
    { ids: '606492' },
    { ownership: '单独所有' },
    { use: '其他' },
    { status: '已售' },
    { areaSource: '目测' },
  ])('has words for whatever a row is refused for: %j', cells => {
    const { refused } = judged(cells);
    expect(reasonToMend(refused.map(({ code }) => code))).toMatch(/^[\p{Script=Han}，；]+$/u);
  });
});
