import { SaxesParser } from 'saxes';
import { damaged } from './file-trouble.js';

export type Attributes = Readonly<Record<string, string>>;

/** What somebody wants to hear of an XML document. Names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Small beside a sheet, large beside the cost of a call. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Tells the listener of a document piece by piece; between two pieces it may be left to itself.
 * Entities that a document makes up for itself are not followed, so none can unfold into gigabytes.
 * @throws Refusal ROLL_FILE_DAMAGED for what is no XML.
 */
export function* readingXml(bytes: Buffer, listener: XmlListener): Generator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(bare(name), attributes));
  if (listener.text) parser.on('text', text => listener.text!(text));
  if (listener.close) parser.on('closetag', ({ name }) => listener.close!(bare(name)));
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
    yield;
  }
  parser.close();
  yield;
}

/** The whole document at once. @throws Refusal ROLL_FILE_DAMAGED */
export function readXml(bytes: Buffer, listener: XmlListener): void {
  const reading = readingXml(bytes, listener);
  while (!reading.next().done);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
