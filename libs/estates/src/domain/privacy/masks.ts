/**
 * What is shown of somebody to people who need to tell entries apart and no more (个人信息保护法 Art 6: as little as
 * the purpose asks for). The full text is shown by `revealOwner` alone.
 */

/** 138****5678; of a short or foreign number the last two characters. Null stays null: none is known. */
export function maskPhone(phone: string): string;
export function maskPhone(phone: string | null): string | null;
export function maskPhone(phone: string | null): string | null {
  if (phone === null) return null;
  if (phone.length < 11) return `****${phone.slice(-2)}`;
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** ********1234. One who claims a unit has to know six, so that four give nothing away for a claim. */
export function maskId(idOrSuffix: string): string;
export function maskId(idOrSuffix: string | null): string | null;
export function maskId(idOrSuffix: string | null): string | null {
  return idOrSuffix === null ? null : `********${idOrSuffix.slice(-4)}`;
}

/** 沈＊: the first character alone; of an organisation its whole name, which is public. */
export function maskName(name: string): string {
  if (ORGANISATION.test(name)) return name;
  const [first = ''] = name;
  return `${first}＊`;
}

/** Names of people end in these characters too, but none is that long. */
const ORGANISATION = /^.{4,}(公司|集团|合作社|委员会|政府|中心|学校|医院|银行|工厂|厂|局|处|所|社|会)$/;
