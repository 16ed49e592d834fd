/** Somebody of the demo town, as the sign-in page offers them. */
interface Offered {
  readonly name: string;
  readonly title: string;
  readonly placeName: string;
}

/** What a newcomer needs to read after `npm start`. */
export function welcome(url: string, people: readonly Offered[], dataStaysIn: string): string {
  const lines = people.map(({ name, title, placeName }) => `    ${name}  ${title} · ${placeName}`);
  const demo = [`  Demo town. One click signs you in as any of these, at ${url}/sign-in`, ...lines, ''];
  return [
    '',
    `  四方 Sifang is open at ${url}`,
    '',
    ...(lines.length ? demo : []),
    `  Ctrl-C stops everything. Data stays in ${dataStaysIn}.`,
    '',
    '',
  ].join('\n');
}
