/** How records and minutes are asked for, and what is done with them. */
const VERSION = `number state reason begunByName confirmBy publishedFrom publishedUntil publicationOver endReason hash recordHash`;
const PARTIES = `parties { party standing answer { kind text name } }`;
const BLOCKS = `blocks { id kind spans { text events } }`;
const DESK = `id seq hash recordHash version { ${VERSION} } versions { number state reason } ${PARTIES} ${BLOCKS}
  passages { place text revision byName }`;
const TEXT = `id title masked viewerAnswersFor viewerMayWrite version { ${VERSION} } versions { number state reason }
  ${PARTIES} ${BLOCKS}`;

export const MINUTES = {
  atDesk: `query ($meetingId: ID!) { minutes(meetingId: $meetingId) { ${DESK} } }`,
  record: `query ($meetingId: ID!) { meetingRecord(meetingId: $meetingId) { hash sentences { events zh en itemId } } }`,
  text: `query ($id: ID!, $version: Int) { minutesText(id: $id, version: $version) { ${TEXT} } }`,
  changes: `query ($id: ID!, $from: Int!, $to: Int!) { minutesChanges(id: $id, from: $from, to: $to) { kind before after } }`,
  list: `{ minutesList { id version { number state } viewerAnswersFor } }`,
  draft: `mutation ($meetingId: ID!) { draftMinutes(meetingId: $meetingId) { ${DESK} } }`,
  write: `mutation ($input: WriteMinutesInput!) { writeMinutes(input: $input) { ${DESK} } }`,
  submit: `mutation ($minutesId: ID!) { submitMinutes(minutesId: $minutesId) { ${DESK} } }`,
  answer: `mutation ($input: AnswerMinutesInput!) { answerMinutes(input: $input) { ${TEXT} } }`,
  revise: `mutation ($input: MinutesReasonInput!) { reviseMinutes(input: $input) { ${DESK} } }`,
  publish: `mutation ($minutesId: ID!) { publishMinutes(minutesId: $minutesId) { ${DESK} } }`,
  withdraw: `mutation ($input: MinutesReasonInput!) { withdrawMinutes(input: $input) { ${DESK} } }`,
} as const;

type Block = { id: string; spans: { text: string; events: number[] }[] };

export function textOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.map(({ spans }) => spans.map(({ text }) => text).join(''));
}
