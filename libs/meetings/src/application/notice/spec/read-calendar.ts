/** One line as it was meant, unfolded. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly within: readonly Component[];
}

const LONGEST_LINE = 75;

/**
 * Reads iCalendar by the letter of RFC 5545 and knows nothing of the library that wrote it.
 * @throws for whatever a strict calendar would not take
 */
export function readCalendar(text: string): Component {
  const lines = linesOf(text);
  const calendar = component(lines);
  if (calendar.name !== 'VCALENDAR') throw new Error(`Expected a calendar, found ${calendar.name}.`);
  if (lines.length > 0) throw new Error(`Something comes after the calendar: ${lines[0]}`);
  return calendar;
}

export function eventsOf(calendar: Component): readonly Component[] {
  return calendar.within.filter(({ name }) => name === 'VEVENT');
}

/** The value of the only property of this name, read back; undefined when there is none. @throws when there are more */
export function valueOf({ properties }: Component, name: string): string | undefined {
  const found = properties.filter(property => property.name === name);
  if (found.length > 1) throw new Error(`${name} stands there ${found.length} times.`);
  return found[0] && unescaped(found[0].value);
}

/** 3.1: lines end with CRLF and have at most 75 octets; those that begin with a blank go on with the one before. */
function linesOf(text: string): string[] {
  const physical = text.replace(/\r\n$/, '').split('\r\n');
  const lines: string[] = [];
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break in: ${line}`);
    if (line.includes('\uFFFD')) throw new Error(`A character was cut in two in: ${line}`);
    if (Buffer.byteLength(line, 'utf8') > LONGEST_LINE) throw new Error(`Longer than 75 octets: ${line}`);
    if (/^[ \t]/.test(line)) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  return lines;
}

function component(lines: string[]): Component {
  const begin = property(lines.shift() ?? '');
  if (begin.name !== 'BEGIN') throw new Error(`Expected BEGIN, found ${begin.name}.`);
  const [properties, within]: [Property[], Component[]] = [[], []];
  for (;;) {
    const next = lines[0];
    if (next === undefined) throw new Error(`${begin.value} does not end.`);
    if (next.startsWith('BEGIN:')) within.push(component(lines));
    else {
      const found = property(lines.shift()!);
      if (found.name !== 'END') properties.push(found);
      else if (found.value === begin.value) return { name: begin.value, properties, within };
      else throw new Error(`${begin.value} ends as ${found.value}.`);
    }
  }
}

/** 3.1: `NAME;PARAMETER=value;OTHER="quoted: value":value` */
function property(line: string): Property {
  const [, name, given, value] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line) ?? [];
  if (name === undefined) throw new Error(`Not a line of a calendar: ${line}`);
  const parameters = [...given!.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^";:,]*))/g)].map(
    ([, key, quoted, plain]) => [key!, quoted ?? plain!] as const,
  );
  return { name, parameters: Object.fromEntries(parameters), value: value! };
}

/** 3.3.11 */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
