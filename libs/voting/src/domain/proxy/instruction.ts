import { Refusal } from '@sifang/kernel';

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
