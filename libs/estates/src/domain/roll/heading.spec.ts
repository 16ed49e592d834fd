import { FIELDS, type Field } from './field.js';
import { meaningOf } from './heading.js';

describe('a heading', () => {
  it.each<[Field, string]>([
    ['row', '序号 编号 行号 No. ＮＯ'],
    ['building', '楼栋 幢 楼号 栋号 楼栋号 幢号 楼栋(幢) 楼宇'],
    ['section', '单元 单元号'],
    ['room', '房号 室号 房号/室号 房间号 房屋号 门牌号 房屋编号'],
    ['use', '房屋用途 用途 规划用途 房屋类型 房屋性质'],
    ['area', '专有部分面积(㎡) 专有部分面积（平方米） 专有面积 建筑面积 建筑面积㎡ 房屋建筑面积(m²) 面积'],
    ['areaSource', '面积来源 面积依据'],
    ['status', '权属状态 产权状态 登记情况 销售状态'],
    ['owners', '产权人 业主 业主姓名 权利人 所有权人 产权人名称 买受人 姓名'],
    ['ids', '证件号后六位 证件号码(后6位) 身份证后六位 业主身份证号 证件号 证件号码'],
    ['phone', '手机号 手机 联系电话 业主手机号 电话 联系方式 移动电话'],
    ['ownership', '共有情况 共有方式'],
    ['remark', '备注 说明'],
  ])('means %s by any of its names', (field, names) => {
    for (const name of names.split(' ')) expect([name, meaningOf(name)?.field]).toEqual([name, field]);
  });

  it.each([' 楼 栋 ', '*楼栋', '楼栋：', '【必填】楼栋', '楼\n栋'])('means the same written %j', heading => {
    expect(meaningOf(heading)).toEqual({ field: 'building', rank: 0 });
  });

  it('is known by the name that people are told', () => {
    for (const [field, name] of Object.entries(FIELDS)) expect(meaningOf(name)).toEqual({ field, rank: 0 });
  });

  it.each([
    '套内面积',
    '公摊面积',
    '套内建筑面积',
    '户型',
    '所在层',
    '证件类型',
    '证件号后四位',
    '业主群',
    '入住时间',
    '某小区业主名册',
    '住宅',
    '',
  ])('%j means nothing here', heading => {
    expect(meaningOf(heading)).toBeNull();
  });
});
