export enum EstateKind {
  /** 商品房小区 */
  COMMODITY = 'COMMODITY',
  /** 安置点小区 */
  RESETTLEMENT = 'RESETTLEMENT',
  /** 三无小区: no firm, no owners' committee, nobody responsible. */
  UNMANAGED = 'UNMANAGED',
}

/** An estate with the places it lies in. */
export interface Jurisdiction {
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly communityName: string;
  readonly townId: string;
  readonly townName: string;
}
