import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';

type Check = (object: object, value: unknown) => boolean;

/** One property of an input class. */
interface Rule {
  readonly property: string;
  /** All of them, or nothing is asked of it. */
  readonly conditions: readonly Check[];
  readonly checks: readonly Check[];
}

const rulesOf = new Map<unknown, readonly Rule[]>();

/**
 * Whether an instance of an input class breaks none of its rules. They are class-validator's own; it looks through every class of the
 * program for each object that it is given, and prepares an error for each property, which takes longer than a ballot does otherwise.
 * @returns false also where only class-validator itself can tell: whoever asks goes on to it then, for the words as well
 */
export function surelyFits(input: object): boolean {
  const type = input.constructor;
  let rules = rulesOf.get(type);
  if (!rules) rulesOf.set(type, (rules = readRules(type)));
  return rules.every(({ property, conditions, checks }) => {
    const value = (input as Record<string, unknown>)[property];
    if (!conditions.every(holds => holds(input, value))) return true;
    return checks.every(holds => holds(input, value));
  });
}

function readRules(type: unknown): Rule[] {
  // As the executor asks without groups and schemas.
  const storage = getMetadataStorage();
  const known = storage.getTargetValidationMetadatas(type as () => void, '', false, false);
  return Object.entries(storage.groupByPropertyName(known)).map(([property, rules]) => ({
    property,
    conditions: rules.filter(isCondition).map(({ constraints }) => constraints[0] as Check),
    checks: rules.filter(rule => !isCondition(rule)).flatMap(checksOf),
  }));
}

function isCondition({ type }: ValidationMetadata): boolean {
  return type === 'conditionalValidation';
}

function checksOf(rule: ValidationMetadata): Check[] {
  if (rule.validateIf) return [cannotTell];
  if (rule.type === 'nestedValidation') return [(_, value) => value === undefined || nestedFits(value)];
  if (rule.type !== 'customValidation') return [cannotTell];
  const { constraints, each, propertyName: property } = rule;
  return getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .map(({ instance }) => (object, value) => {
      const told = { targetName: object.constructor.name, property, object, value, constraints };
      // A promise is not `true` either.
      const fits = (one: unknown): boolean => instance.validate(one, told) === true;
      return each && Array.isArray(value) ? value.every(fits) : fits(value);
    });
}

function nestedFits(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(one => isNested(one) && surelyFits(one));
  return isNested(value) && surelyFits(value);
}

/** Not a list of lists, a set or bytes. */
function isNested(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value) &&
    !(Symbol.iterator in value)
  );
}

function cannotTell(): boolean {
  return false;
}
