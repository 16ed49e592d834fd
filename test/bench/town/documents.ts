import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

/** An operation of the web app, with the fragments that it uses and as the web app sends it. */
export interface Operation {
  readonly operationName: string;
  readonly query: string;
}

export const MEETING_LIVE = webOperation('live/meeting-live.graphql', 'MeetingLive');

/** @param file below `apps/web/src` */
export function webOperation(file: string, operationName: string): Operation {
  const text = readFileSync(`apps/web/src/${file}`, 'utf8');
  return { operationName, query: print(separateOperations(parse(text))[operationName]!) };
}
