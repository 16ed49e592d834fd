/** Something a person should know about a row. */
export interface Finding {
  /** 序号 of the row; its line in the sheet where it has none. */
  readonly row: number;
  /** UPPER_SNAKE, stable; the web app has its own sentence for each. */
  readonly code: string;
  readonly text: string;
}

/** What somebody sees quoted: short, and in one line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
