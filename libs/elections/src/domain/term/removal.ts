export enum RemovalGround {
  /** 20 % of the owners demand it (杭州 Art 31). */
  OWNERS_DEMAND = 'OWNERS_DEMAND',
  /** Absent from half of a year's meetings (北京 Art 46). */
  ABSENT = 'ABSENT',
  OTHER = 'OTHER',
}
