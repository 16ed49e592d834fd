/** A stretch of text that stayed, went or came. */
export interface Stretch {
  readonly change: 'SAME' | 'OUT' | 'IN';
  readonly text: string;
}

/** The difference of two texts by paragraphs and, within them, by sentences: what people read aloud and vote on. */
export function textDiff(before: string, after: string): Stretch[] {
  return joined(aligned(sentences(before), sentences(after)));
}

/** Each keeps the mark or line break that ends it, so that together they are the text. */
function sentences(text: string): string[] {
  return text.match(/[^。；！？;!?\n]*[。；！？;!?\n]|[^。；！？;!?\n]+$/gu) ?? [];
}

/** By the longest sequence that both have; texts have some tens of sentences at most. */
function aligned(before: readonly string[], after: readonly string[]): Stretch[] {
  const longest = before.map(() => Array<number>(after.length).fill(0));
  const at = (one: number, other: number): number => longest[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one--)
    for (let other = after.length - 1; other >= 0; other--)
      longest[one]![other] =
        before[one] === after[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));

  const stretches: Stretch[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    if (one < before.length && before[one] === after[other]) {
      stretches.push({ change: 'SAME', text: before[one++]! });
      other++;
    } else if (one < before.length && (other >= after.length || at(one + 1, other) >= at(one, other + 1))) {
      stretches.push({ change: 'OUT', text: before[one++]! });
    } else stretches.push({ change: 'IN', text: after[other++]! });
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((all, next) => {
    const last = all.at(-1);
    if (last?.change !== next.change) return [...all, next];
    return [...all.slice(0, -1), { ...last, text: last.text + next.text }];
  }, []);
}
