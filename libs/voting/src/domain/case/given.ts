import { Refusal } from '@sifang/kernel';

/** A part of a case as it was handed in, with the path by which a refusal names it. */
export class Given {
  constructor(
    private readonly value: unknown,
    private readonly path: string = '',
  ) {}

  /** @throws Refusal INVALID_CASE, here and below: naming the field at fault. */
  refuse(sentence: string): never {
    throw new Refusal('INVALID_CASE', sentence, this.path || 'case');
  }

  /** An object with these keys and no others: a misspelt setting would silently be another setting. */
  requireOnly(keys: readonly string[]): this {
    const stray = Object.keys(this.asObject()).find(key => !keys.includes(key));
    if (stray !== undefined)
      this.at(stray).refuse(`There is no such field here; known are ${keys.join(', ')}.`);
    return this;
  }

  get(key: string): Given {
    return this.find(key) ?? this.at(key).refuse('This is missing.');
  }

  /** Null when it is absent. */
  find(key: string): Given | null {
    return Object.hasOwn(this.asObject(), key) ? this.at(key) : null;
  }

  /** Null when it is absent or not known, which is how a figure may be given. */
  findKnown(key: string): Given | null {
    return this.asObject()[key] === null ? null : this.find(key);
  }

  isText(): boolean {
    return typeof this.value === 'string';
  }

  list(): Given[] {
    if (!Array.isArray(this.value)) this.refuse('This must be a list.');
    return this.value.map((item, index) => new Given(item, this.join(String(index))));
  }

  text(): string {
    if (typeof this.value !== 'string') this.refuse('This must be a text in quotes.');
    if (this.value.trim() === '') this.refuse('This must not be empty.');
    return this.value;
  }

  word<T extends string>(words: readonly T[]): T {
    return words.find(word => word === this.value) ?? this.refuse(`This must be one of ${words.join(', ')}.`);
  }

  /** From zero to the largest whole number that is exact. */
  whole(): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < 0)
      this.refuse('This must be a whole number, not below zero.');
    return this.value as number;
  }

  private asObject(): Record<string, unknown> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      this.refuse('This must be an object.');
    return this.value as Record<string, unknown>;
  }

  private at(key: string): Given {
    return new Given((this.value as Record<string, unknown>)[key], this.join(key));
  }

  private join(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }
}
