/** How programs reach the database: through a pooler, or both ways the same. */
export interface DatabaseDoors {
  readonly url: string;
  /** Past any pooler. */
  readonly directUrl: string;
}
