import type { Paragraph } from 'docx';
import { BlockKind, textOf, type Block } from '../../domain/compile/block.js';
import { body, centred, FONT, footers, heading, PAGE, run, title } from './page.js';
import { printWord, type About } from './same-bytes.js';

/** 会议纪要 as a clerk files it. */
export function minutesAsWord(blocks: readonly Block[], about: About): Promise<Buffer> {
  return printWord(about, {
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: { page: PAGE }, footers, children: blocks.map(paragraphOf) }],
  });
}

const LOOKS: Readonly<Record<BlockKind, (text: string) => Paragraph>> = {
  TITLE: title,
  NUMBER: text => centred(`（${text}）`),
  PARAGRAPH: text => body([run(text)]),
  ITEM: heading,
  CONSIDERED: led,
  DECIDED: led,
  AGREED: text => body([run(text)]),
  ATTENDANCE: led,
  ANSWER: text => body([run(text)]),
  COPIES: text =>
    body([run(text)], { border: { top: RULE, bottom: RULE }, indent: {}, spacing: { before: 560 } }),
};

const RULE = { style: 'single', size: 6, space: 4, color: '000000' } as const;

/** 会议认为、会议决定、出席… in bold letters, the rest as it is. */
function led(text: string): Paragraph {
  const [lead = ''] = /^(会议认为|会议决定|出席|请假|缺席|列席)/.exec(text) ?? [];
  return body([...(lead ? [run(lead, { font: FONT.heading })] : []), run(text.slice(lead.length))]);
}

function paragraphOf(block: Block): Paragraph {
  return LOOKS[block.kind](textOf(block));
}
