import { dayOf } from '@sifang/kernel';
import { Standing, type PartyStanding } from '../answer.js';
import { partyName } from '../party-names.js';
import { block, BlockKind, spans, type Block } from './block.js';
import { longDay } from './written-numbers.js';

/** How the parties answered, printed with the minutes: confirmations, objections word for word, and silence as silence. */
export function answerBlocks(standings: readonly PartyStanding[]): Block[] {
  const said = standings.filter(({ standing }) => standing !== Standing.AWAITED);
  if (said.length === 0) return [];
  return [
    block('answers', BlockKind.ANSWER, spans`各方确认情况：`),
    ...said.map(each =>
      block(`answer.${each.party}`, BlockKind.ANSWER, spans`${partyName(each.party)}：${sentence(each)}`),
    ),
  ];
}

function sentence({ answer }: PartyStanding): string {
  if (!answer) return '逾期未答复，记为未答复，不视为同意。';
  const by = `${answer.title}${answer.name}，${longDay(dayOf(answer.at))}`;
  if (answer.kind === 'OBJECTED') return `提出书面异议：“${answer.text}”（${by}）。`;
  return answer.text === '' ? `确认无异议（${by}）。` : `确认无异议，并注明：“${answer.text}”（${by}）。`;
}
