import type { Matter } from '@sifang/voting/domain';

/**
 * Words by which a person at the desk is asked: is this a matter that Art 278 of the Civil Code reserves to all owners?
 * They only ask; a person decides.
 */
const SIGNS: Readonly<Record<Matter, readonly RegExp[]>> = {
  '278-1': [/议事规则/],
  '278-2': [/管理规约|业主公约/],
  '278-3': [
    /(选举|改选|换届|罢免|更换|补选).{0,12}(业委会|业主委员会|委员|主任)/,
    /(业委会|业主委员会).{0,12}(选举|改选|换届|罢免|更换|补选)/,
  ],
  '278-4': [/(选聘|解聘|续聘|更换|换掉|辞退|炒掉).{0,10}(物业)/, /物业.{0,8}(解聘|更换|换掉|辞退)/],
  '278-5': [/(使用|动用|申请|支取|用).{0,8}(维修资金|维修基金|大修基金)/],
  '278-6': [/(筹集|续筹|补交|补建|再交).{0,8}(维修资金|维修基金|大修基金)/],
  '278-7': [/改建|重建|扩建|(加装|增设).{0,4}电梯/],
  '278-8': [
    /(出租|租给|承包|经营|收费|广告|摆摊|直播).{0,12}(绿地|草坪|架空层|外墙|屋顶|电梯|大厅|公共|共有|公区|空地)/,
    /(绿地|草坪|架空层|外墙|屋顶|电梯|大厅|公共|共有|公区|空地).{0,12}(出租|租给|承包|经营|收费|广告|摆摊|改成|改为|改造成|改停车)/,
  ],
  '278-9': [/(共有|共同管理).{0,8}重大事项/],
};

/** Matters that a text speaks of, in the order of the law; none is the usual case. */
export function suggestedMatters(text: string): Matter[] {
  const plain = text.replace(/\s+/g, '');
  return (Object.keys(SIGNS) as Matter[]).filter(matter => SIGNS[matter].some(sign => sign.test(plain)));
}
