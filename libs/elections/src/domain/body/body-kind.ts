/** Who speaks for the owners of an estate. */
export enum BodyKind {
  /** 业主委员会, elected by all owners. */
  COMMITTEE = 'COMMITTEE',
  /** 物业管理委员会, put together by the town where no committee can be elected yet. */
  MANAGEMENT_COMMITTEE = 'MANAGEMENT_COMMITTEE',
}
