const OFFSET_MS = 8 * 3_600_000;
const DAYS_IN_ENGLISH = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** By the clocks of Asia/Shanghai, as notices write it: 2026年11月25日（周三）14:30. @param startsAt ISO 8601 */
export function whenInWords(startsAt: string): string {
  const at = new Date(Date.parse(startsAt) + OFFSET_MS);
  const day = `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
  return `${day}（周${DAYS[at.getUTCDay()]}）${at.toISOString().slice(11, 16)}`;
}

/** The same for whoever reads English: Wed 25 Nov 2026, 14:30 (Beijing time). @param startsAt ISO 8601 */
export function whenInEnglish(startsAt: string): string {
  const at = new Date(Date.parse(startsAt) + OFFSET_MS);
  const day = `${DAYS_IN_ENGLISH[at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day}, ${at.toISOString().slice(11, 16)} (Beijing time)`;
}
