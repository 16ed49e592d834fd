import { Refusal } from '@sifang/kernel';
import { Choice } from '../ballot/ballot.js';
import { lettersOf } from '../ballot/letters.js';

const SPOILED = lettersOf([Choice.SPOILED]);
/** In an instruction: the agent decides. */
export const FREE = '?';

/**
 * The agent votes as the letter says (《上海市住宅物业管理规定》第十八条; case 37), and as they like where it says nothing.
 * @throws Refusal AGAINST_INSTRUCTION naming the first item
 */
export function requireAsInstructed(instruction: string, choices: string): void {
  const first = [...instruction].findIndex((letter, item) => letter !== FREE && letter !== choices[item]);
  if (first >= 0)
    throw new Refusal(
      'AGAINST_INSTRUCTION',
      `The letter says otherwise about item ${first + 1}.`,
      `choices.${first}`,
    );
}

/**
 * What an agent has marked on paper against the letter is keyed as 作废 for that item: it is nobody's will.
 * @throws Refusal AGAINST_INSTRUCTION naming the first item
 */
export function requireKeyedAsInstructed(instruction: string, choices: string): void {
  const said = [...choices].map((letter, item) => (letter === SPOILED ? instruction[item] : letter));
  requireAsInstructed(instruction, said.join(''));
}
