import { registerEnumType } from '@nestjs/graphql';
import { Decision, DoubtKind } from '../domain/doubts.js';
import { EstateState } from '../domain/estate-state.js';
import { GridKind } from '../domain/grid.js';
import { AreaSource, Ownership, UnitStatus, UnitUse } from '../domain/register.js';
import { ChangeReason } from '../domain/unit.js';

function words<T extends string>(
  enumeration: Record<T, T>,
  name: string,
  description: string,
  values: Record<T, string>,
): void {
  const entries = Object.entries<string>(values).map(([value, text]) => [value, { description: text }]);
  registerEnumType(enumeration, { name, description, valuesMap: Object.fromEntries(entries) as object });
}

words(UnitUse, 'UnitUse', 'What a unit is for.', {
  DWELLING: '住宅',
  SHOP: '商铺',
  OFFICE: '办公',
  PARKING: '车位',
  STORAGE: '储藏室',
});
words(AreaSource, 'AreaSource', 'Where an area comes from; in this order they prevail.', {
  REGISTER: '登记',
  SURVEY: '测绘',
  CONTRACT: '合同',
});
words(UnitStatus, 'UnitStatus', "The last two are the developer's stock, one head in all.", {
  REGISTERED: '已登记',
  SOLD_UNREGISTERED: '已售未登记',
  SOLD_UNDELIVERED: '已售未交付',
  UNSOLD: '未售',
});
words(Ownership, 'Ownership', 'How owners own a unit together.', {
  SOLE: '单独所有',
  JOINT: '共同共有',
  SHARES: '按份共有',
});
words(ChangeReason, 'ChangeReason', 'Why owners came in.', {
  ROLL: '建册',
  SALE: '买卖',
  INHERITANCE: '继承',
  GIFT: '赠与',
  COURT: '法院裁判',
  DIVISION: '析产',
  DELIVERY: '交付',
  REGISTRATION: '办理登记',
  CORRECTION: '更正',
});
words(DoubtKind, 'DoubtKind', 'What no rule settles and a person must.', {
  OWNERS_SHARED: 'An owner belongs to two different sets of owners.',
  ID_TWICE: 'Certificates of two names end alike.',
  DEVELOPER_AS_OWNER: "Somebody of the developer's name owns a delivered unit.",
  SHARES_SHORT: 'The shares leave a part of the unit to nobody.',
  AREA_NOT_REGISTERED: 'Registered, and yet the area is not the registered one.',
});
words(Decision, 'DoubtDecisionWord', 'How a doubt is settled.', {
  ONE_HEAD: '合并为一人',
  SEPARATE_HEADS: '分别计人数',
  IN_ORDER: '核实无误',
});
words(GridKind, 'GridKind', 'A building lies in one grid of each kind at most.', {
  GENERAL: '综合网格',
  DEDICATED: '专属网格',
  MICRO: '微网格',
});
words(EstateState, 'EstateState', 'Who looks after an estate.', {
  OWNERS_COMMITTEE: '业主委员会',
  PROPERTY_MANAGEMENT_COMMITTEE: '物业管理委员会',
  FIRM: '物业服务企业',
  NOBODY: '物管缺位: none of the three.',
});
