import { Kind, type OperationDefinitionNode } from 'graphql';
import { RecentlyUsed } from '../recently-used.js';
import type { Plan } from './compiled-plans.js';

/** A text that has been parsed, validated and compiled: nothing is left to find out about it. */
export interface KnownQuestion {
  readonly plan: Plan;
  /** Null: the operation has no name. */
  readonly operationName: string | null;
  /** The root field, or `several`: what the figures call it. */
  readonly asks: string;
}

/** Texts up to 16 KB. */
const MOST = 200;

/**
 * The questions with a plan, by their text. Apollo takes each as often as it takes to get a plan; from then on whoever
 * asks in the same words can be answered without it.
 */
export class KnownQuestions {
  private readonly byText = new RecentlyUsed<string, KnownQuestion>(MOST);

  remember(text: string, operation: OperationDefinitionNode, plan: Plan): void {
    if (this.byText.get(text)?.plan === plan) return;
    this.byText.set(text, {
      plan,
      operationName: operation.name?.value ?? null,
      asks: rootFieldOf(operation),
    });
  }

  find(text: string): KnownQuestion | undefined {
    return this.byText.get(text);
  }
}

/** The one root field of an operation, `several`, or `other` for a fragment. */
export function rootFieldOf({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [first] = selections;
  if (selections.length > 1) return 'several';
  return first?.kind === Kind.FIELD ? first.name.value : 'other';
}
