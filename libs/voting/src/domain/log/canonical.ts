/**
 * JSON in one spelling (RFC 8785): the fields of an object in the order of their names by UTF-16 units, nothing between signs. Texts of
 * different data differ, and data read from a database and from a file have one text.
 * @param value of texts, whole numbers, truths, null, lists and objects
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`;
}
