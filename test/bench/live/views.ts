/** By audience: the message that carries the view, as the application sends it. */
export type Views = Readonly<Record<string, string>>;

/** The same message for another change. The number stands before and in the view. */
export function viewWithSeq(message: string, seq: number): string {
  return message.replaceAll(/"seq":\d+/g, `"seq":${seq}`).replace(/(\.)\d+(","seq")/, `$1${seq}$2`);
}
