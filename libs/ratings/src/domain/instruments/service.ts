import { InstrumentKind, Scale, type Instrument, type InstrumentItem } from '../instrument.js';
import { Cycle } from '../period.js';
import { BODIES, RaterGroup } from '../rater-group.js';

const { COMMUNITY, TOWN } = RaterGroup;
const everybody = (code: string, zh: string, en: string, points = 1): InstrumentItem => ({
  ...{ code, zh, en, points },
  judgedBy: [RaterGroup.OWNERS, ...BODIES],
});
/** What only who may look into the books and machine rooms can judge. */
const staff = (code: string, zh: string, en: string, points = 1): InstrumentItem => ({
  ...{ code, zh, en, points },
  judgedBy: [COMMUNITY, TOWN],
});

/** The six areas of 《普通住宅小区物业管理服务等级标准》; the wording of the items and the weights are ours. */
export const SERVICE: Instrument = {
  ...{ code: 'service', version: 1, kind: InstrumentKind.SERVICE, scale: Scale.FIVE, every: Cycle.QUARTER },
  ...{ zh: '物业服务质量评议', en: 'Quality of the property service' },
  source: '《普通住宅小区物业管理服务等级标准》六大方面',
  areas: [
    {
      ...{ code: 'A', zh: '基本要求', en: 'Basics', weight: 20 },
      items: [
        everybody('A1', '服务人员着装挂牌、态度礼貌', 'Staff wear a badge and are polite'),
        everybody('A2', '报修和投诉有人接、有回音', 'Repairs and complaints are taken and answered'),
        everybody('A3', '收费项目、标准和收支公示清楚', 'Fees and accounts are posted clearly'),
        staff('A4', '合同、资料档案和人员持证齐全', 'Contract, files and licences are complete'),
      ],
    },
    {
      ...{ code: 'B', zh: '房屋管理', en: 'Buildings', weight: 15 },
      items: [
        everybody('B1', '楼道、外墙、屋面完好，渗漏及时处理', 'Stairs, walls and roofs are sound'),
        everybody('B2', '装修有登记、有巡查，违建有制止', 'Renovation is registered and looked after'),
        staff('B3', '房屋共用部位巡查和维修记录', 'Rounds and repairs of shared parts are recorded'),
      ],
    },
    {
      ...{ code: 'C', zh: '共用设施设备维修养护', en: 'Shared equipment', weight: 20 },
      items: [
        everybody('C1', '电梯运行平稳，困人和故障处置快', 'Lifts run; breakdowns are dealt with quickly'),
        everybody('C2', '路灯、单元门、供水等正常', 'Lights, doors and water work'),
        everybody('C3', '充电设施和车位管理有序', 'Charging and parking are in order'),
        staff('C4', '消防设施检测和设备房管理', 'Fire equipment tested, machine rooms kept'),
      ],
    },
    {
      ...{ code: 'D', zh: '协助维护公共秩序', en: 'Public order', weight: 15 },
      items: [
        everybody('D1', '门岗和巡逻到位', 'Gate and patrol are there'),
        everybody('D2', '车辆停放不占消防通道', 'Fire lanes are kept free'),
        staff('D3', '监控、消控值班和应急演练', 'Cameras, duty room and drills'),
      ],
    },
    {
      ...{ code: 'E', zh: '保洁', en: 'Cleaning', weight: 15 },
      items: [
        everybody('E1', '楼道和公共区域干净', 'Stairs and common areas are clean'),
        everybody('E2', '垃圾清运及时、无异味', 'Rubbish is taken away in time'),
      ],
    },
    {
      ...{ code: 'F', zh: '绿化', en: 'Greenery', weight: 15 },
      items: [
        everybody('F1', '草坪树木修剪养护', 'Lawns and trees are kept'),
        everybody('F2', '绿地无占用、无破坏', 'Nobody takes the green for something else'),
      ],
    },
  ],
};
