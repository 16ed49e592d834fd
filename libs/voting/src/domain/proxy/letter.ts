import { Refusal } from '@sifang/kernel';
import type { RuleProfile } from '../law/rule-profile.js';

/** 授权委托书: for one unit, and until it is taken back. */
export interface Letter {
  readonly id: string;
  readonly unitNo: number;
  /** Whose head the unit is. */
  readonly head: number;
  readonly agentId: string;
  /** Among the principals of this agent; all units of a head share one. From 1. */
  readonly place: number;
  readonly instruction: string;
}

/** The unit as the frozen roll has it. */
export interface Principal {
  readonly unitNo: number;
  readonly head: number;
  /** Whose account votes for it; null while nobody has claimed it. */
  readonly voterId: string | null;
}

export interface Agent {
  readonly id: string;
  /** Heads of the roll whom they vote for themselves; none for somebody who owns nothing here. */
  readonly heads: readonly number[];
  /** Whether they work for the firm that serves the estate. */
  readonly ofFirm: boolean;
}

export interface NewLetter {
  readonly principal: Principal;
  readonly agent: Agent;
  readonly instruction: string;
}

type Rules = Pick<RuleProfile, 'principalsPerProxy' | 'agentsOwnersOnly' | 'agentsFirmBarred'>;

/**
 * Whether this letter can be taken in beside those of the vote that are in force (cases 35, 36).
 * @returns the place that it takes among the agent's principals
 * @throws Refusal LETTER_TO_ONESELF · LETTER_TO_FIRM · LETTER_TO_STRANGER · LETTER_GIVEN_ALREADY · LETTERS_TOO_MANY ·
 *   INSTRUCTION_UNFIT
 */
export function takeLetter(
  { principal, agent, instruction }: NewLetter,
  known: readonly Letter[],
  { rules, items }: { readonly rules: Rules; readonly items: number },
): number {
  if (principal.voterId === agent.id || agent.heads.includes(principal.head))
    throw new Refusal('LETTER_TO_ONESELF', 'Nobody needs a letter to vote for themselves.', 'agentId');
  if (agent.ofFirm && rules.agentsFirmBarred.value)
    throw new Refusal('LETTER_TO_FIRM', 'Whoever works for the firm votes for no owner.', 'agentId');
  if (agent.heads.length === 0 && rules.agentsOwnersOnly.value)
    throw new Refusal('LETTER_TO_STRANGER', 'Here only another owner votes for an owner.', 'agentId');
  if (known.some(({ unitNo }) => unitNo === principal.unitNo)) throw letterGivenAlready();
  requireInstruction(instruction, items);
  return placeOf(
    principal.head,
    known.filter(({ agentId }) => agentId === agent.id),
    rules,
  );
}

export function letterGivenAlready(): Refusal {
  return new Refusal('LETTER_GIVEN_ALREADY', 'There is a letter for this unit already.', 'unitNo');
}

/** Letters, and ? where the agent is free. @throws Refusal INSTRUCTION_UNFIT */
function requireInstruction(instruction: string, items: number): void {
  if (instruction.length !== items || !/^[ARXW?]+$/.test(instruction))
    throw new Refusal(
      'INSTRUCTION_UNFIT',
      `Give one instruction for each of the ${items} items, or leave the agent free.`,
      'instruction',
    );
}

/** The cap counts principals, by head: an owner of three flats is one. */
function placeOf(head: number, ofAgent: readonly Letter[], { principalsPerProxy }: Rules): number {
  const same = ofAgent.find(letter => letter.head === head);
  if (same) return same.place;
  const taken = new Set(ofAgent.map(({ place }) => place));
  let place = 1;
  while (taken.has(place)) place++;
  if (principalsPerProxy && place > principalsPerProxy.value)
    throw new Refusal(
      'LETTERS_TOO_MANY',
      `One person votes for ${principalsPerProxy.value} owners at most.`,
      'agentId',
    );
  return place;
}

export function letterNotFound(): Refusal {
  return new Refusal('LETTER_NOT_FOUND', 'There is no such letter of proxy.', 'letterId');
}

export function letterRevoked(): Refusal {
  return new Refusal('LETTER_REVOKED', 'The letter was taken back before.', 'letterId');
}
