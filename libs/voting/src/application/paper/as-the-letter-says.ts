import type { Tx } from '@sifang/platform';
import type { PaperBallot } from '../../domain/paper/paper.js';
import { requireKeyedAsInstructed } from '../../domain/proxy/instruction.js';
import { letterById } from '../../persistence/proxy/proxy.repository.js';

/** Of a paper that an agent has handed in. @throws Refusal AGAINST_INSTRUCTION */
export async function requireAsTheLetterSays(
  tx: Tx,
  { returned }: Pick<PaperBallot, 'returned'>,
  choices: string,
): Promise<void> {
  const letter = returned?.onLetter ? await letterById(tx, returned.onLetter) : null;
  if (letter) requireKeyedAsInstructed(letter.instruction, choices);
}
