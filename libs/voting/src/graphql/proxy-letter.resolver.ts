import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, Seals } from '@sifang/platform';
import { enterLetter } from '../application/proxy/enter-letter.js';
import { giveLetter } from '../application/proxy/give-letter.js';
import { LetterReader } from '../application/proxy/letter-reader.js';
import { revokeLetter } from '../application/proxy/revoke-letter.js';
import { choicesOf, lettersOf } from '../domain/ballot/letters.js';
import type { Choice } from '../domain/ballot/ballot.js';
import { FREE } from '../domain/proxy/instruction.js';
import { EnterLetterInput, GiveLetterInput } from './paper-ballot.inputs.js';
import { ProxyAgentType, ProxyLetterType } from './proxy-letter.type.js';

const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });
const REFUSED =
  'VOTE_STATE_UNFIT, VOTE_CLOSED, AGENT_NOT_FOUND, LETTER_TO_ONESELF, LETTER_TO_FIRM, LETTER_TO_STRANGER, ' +
  'LETTER_GIVEN_ALREADY, LETTERS_TOO_MANY, INSTRUCTION_UNFIT, ID_TAKEN.';

@Resolver()
export class ProxyLetterResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: LetterReader,
    private readonly seals: Seals,
  ) {}

  @Query(() => [ProxyLetterType], {
    description: 'Letters of proxy of a vote, for those who run it. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  async proxyLetters(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<ProxyLetterType[]> {
    return (await this.reader.ofVote(actor, asId(voteId, 'voteId'))).map(shown);
  }

  @Query(() => [ProxyLetterType], {
    description: 'Letters of a vote that you gave or hold. Refused: VOTE_NOT_FOUND.',
  })
  async myProxyLetters(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<ProxyLetterType[]> {
    return (await this.reader.mine(actor, asId(voteId, 'voteId'))).map(shown);
  }

  @Query(() => [ProxyAgentType], {
    description:
      'Who votes in this vote, by a part of the name or of a unit, 20 at most: for entering a letter. Refused: VOTE_NOT_FOUND, ' +
      'NOT_ENTITLED.',
  })
  proxyAgents(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('search', { description: 'A part of the name, or of the name of a unit.' }) search: string,
  ): Promise<ProxyAgentType[]> {
    return this.reader.agents(actor, asId(voteId, 'voteId'), search);
  }

  @Mutation(() => ID, {
    description: `You let somebody vote for a unit of yours; the answer is the letter's id. Refused: VOTE_NOT_FOUND, NOT_YOUR_UNIT, ${REFUSED}`,
  })
  giveProxyLetter(@CurrentActor() actor: Actor, @Args('input') input: GiveLetterInput): Promise<string> {
    return this.acts.run(giveLetter, actor, { ...input, instruction: instructionOf(input) });
  }

  @Mutation(() => ID, {
    description:
      "A letter on paper is entered with its scan; the answer is the letter's id. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, " +
      `NOT_ON_ROLL, SCAN_MISSING, PAPER_NOT_FOUND, OWNER_ID_UNREADABLE, ${REFUSED}`,
  })
  enterProxyLetter(@CurrentActor() actor: Actor, @Args('input') input: EnterLetterInput): Promise<string> {
    const outside = input.outsideAgent && { ...input.outsideAgent, seals: this.seals };
    return this.acts.run(enterLetter, actor, { ...input, outside, instruction: instructionOf(input) });
  }

  @Mutation(() => ID, {
    description:
      'The letter is taken back, by the principal or at the desk. Refused: LETTER_NOT_FOUND, LETTER_REVOKED, VOTE_STATE_UNFIT.',
  })
  revokeProxyLetter(
    @CurrentActor() actor: Actor,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
  ): Promise<string> {
    return this.acts.run(revokeLetter, actor, { letterId: asId(letterId, 'letterId') });
  }
}

function instructionOf({ instruction }: GiveLetterInput): string {
  return instruction.map(choice => (choice === null ? FREE : lettersOf([choice]))).join('');
}

function shown<L extends { readonly instruction: string | null }>(
  letter: L,
): Omit<L, 'instruction'> & { instruction: (Choice | null)[] | null } {
  const { instruction } = letter;
  const choices = instruction && [...instruction].map(each => (each === FREE ? null : choicesOf(each)[0]!));
  return { ...letter, instruction: choices || null };
}
