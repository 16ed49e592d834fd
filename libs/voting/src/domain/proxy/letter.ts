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

/** Why a letter is good no more though nobody took it back. */
export enum LetterLapse {
  /** 转让: its principal does not own the unit any more. */
  UNIT_SOLD = 'UNIT_SOLD',
  /** The agent works for the firm now (舟山; case 36). */
  AGENT_OF_FIRM = 'AGENT_OF_FIRM',
  /** The agent owns nothing here any more (《潍坊市物业管理条例》第三十二条). */
  AGENT_NO_OWNER = 'AGENT_NO_OWNER',
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
  const unfit = unfitness(agent, rules);
  if (unfit === LetterLapse.AGENT_OF_FIRM)
    throw new Refusal('LETTER_TO_FIRM', 'Whoever works for the firm votes for no owner.', 'agentId');
  if (unfit === LetterLapse.AGENT_NO_OWNER)
    throw new Refusal('LETTER_TO_STRANGER', 'Here only another owner votes for an owner.', 'agentId');
  if (known.some(({ unitNo }) => unitNo === principal.unitNo)) throw letterGivenAlready();
  requireInstruction(instruction, items);
  return placeOf(
    principal.head,
    known.filter(({ agentId }) => agentId === agent.id),
    rules,
  );
}

/**
 * Who may not be an agent when a letter is given may not stay one either: asked again whenever the agent's unit or office changes.
 * @returns null: who they are is no hindrance
 */
export function unfitness(
  { ofFirm, heads }: Pick<Agent, 'ofFirm' | 'heads'>,
  rules: Pick<Rules, 'agentsFirmBarred' | 'agentsOwnersOnly'>,
): LetterLapse.AGENT_OF_FIRM | LetterLapse.AGENT_NO_OWNER | null {
  if (ofFirm && rules.agentsFirmBarred.value) return LetterLapse.AGENT_OF_FIRM;
  if (heads.length === 0 && rules.agentsOwnersOnly.value) return LetterLapse.AGENT_NO_OWNER;
  return null;
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
