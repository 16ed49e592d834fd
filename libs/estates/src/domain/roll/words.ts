import { AreaSource, Ownership, UnitStatus, UnitUse } from '../register.js';

/** A word of the roll → what it means. */
export type Words<T> = ReadonlyMap<string, T>;

export const USES = words<UnitUse>({
  [UnitUse.DWELLING]: '住宅 成套住宅 住房 公寓 别墅 叠拼 联排',
  [UnitUse.SHOP]: '商铺 商业 商服 店铺 门面 门面房 商业用房 商业服务 商业网点 网点',
  [UnitUse.OFFICE]: '办公 写字楼 办公用房 商务办公',
  [UnitUse.PARKING]: '车位 停车位 车库 车位车库 地下车位 机动车位 产权车位 地下车库',
  [UnitUse.STORAGE]: '储藏室 储藏间 储物间 贮藏室 杂物间 仓储 仓库',
});

export const AREA_SOURCES = words<AreaSource>({
  [AreaSource.REGISTER]: '登记 不动产登记 产权登记 登记簿 不动产登记簿 产权证 房产证 不动产权证',
  [AreaSource.SURVEY]: '测绘 实测 测绘报告 实测面积',
  [AreaSource.CONTRACT]: '合同 买卖合同 购房合同 合同面积',
});

export const STATUSES = words<UnitStatus>({
  [UnitStatus.REGISTERED]: '已登记 已办证 已办产证 已取证',
  [UnitStatus.SOLD_UNREGISTERED]: '已售未登记 已售未办证 已交付未登记 已交付未办证',
  [UnitStatus.SOLD_UNDELIVERED]: '已售未交付 已售未交房',
  [UnitStatus.UNSOLD]: '未售 未出售 未销售 待售',
});

/** 按份共有 is a word too, but the shares themselves stand in no column. */
export const OWNERSHIPS = words<Exclude<Ownership, Ownership.SHARES>>({
  [Ownership.SOLE]: '单独所有 单独 单独拥有 独有',
  [Ownership.JOINT]: '共同共有 共有 共同所有 夫妻共有 家庭共有',
});

function words<T extends string>(lists: Readonly<Record<T, string>>): Words<T> {
  const entries = Object.entries(lists) as [T, string][];
  return new Map(entries.flatMap(([meaning, list]) => list.split(' ').map(word => [word, meaning] as const)));
}
