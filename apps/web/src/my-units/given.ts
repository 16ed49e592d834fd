/** What somebody says of themselves and of the unit. */
export interface Given {
  readonly estateId: string;
  readonly room: string;
  readonly name: string;
  readonly phone: string;
  readonly idSuffix: string;
}
