/** What should become of a handful of topics, told as simply as can be: sets, and one `if` after another. */
export interface Told {
  state: string;
  before: string | null;
  into: number | null;
  readonly filer: number;
  readonly supporters: Set<number>;
  /** Null: no meeting has it. */
  item: 'TO_COME' | 'DISCUSSED' | 'LEFT_OVER' | null;
}

export type Command =
  | { readonly act: 'cosign' | 'withdraw'; readonly who: number; readonly at: number }
  | { readonly act: 'screen'; readonly at: number; readonly result: string }
  | { readonly act: 'merge'; readonly at: number; readonly into: number }
  | { readonly act: 'unmerge' | 'put' | 'settle' | 'return' | 'discuss' | 'postpone'; readonly at: number };

const OPEN = ['FILED', 'POOL', 'ON_AGENDA'];

export class RuleBook {
  readonly topics: Told[];

  constructor(filers: readonly number[]) {
    const empty = { state: 'FILED', before: null, into: null, item: null };
    this.topics = filers.map(filer => ({ ...empty, filer, supporters: new Set([filer]) }));
  }

  /** @returns `done`, or the code of the refusal */
  play(command: Command): string {
    const topic = this.topics[command.at]!;
    const { state } = topic;
    switch (command.act) {
      case 'cosign':
        if (this.supportersOf(command.at).has(command.who)) return 'done';
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (!OPEN.includes(state)) return 'TOPIC_CLOSED';
        topic.supporters.add(command.who);
        return 'done';
      case 'withdraw':
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (!OPEN.includes(state)) return 'TOPIC_CLOSED';
        if (this.familyOf(command.at).some(({ filer }) => filer === command.who)) return 'FILER_SUPPORTS';
        for (const each of this.familyOf(command.at)) each.supporters.delete(command.who);
        return 'done';
      case 'screen':
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (state === 'ON_AGENDA') return 'TOPIC_ON_AGENDA';
        if (state !== 'FILED' && !(state === 'POOL' && command.result !== 'POOL')) return 'TOPIC_SCREENED';
        topic.state = command.result;
        return 'done';
      case 'merge': {
        const into = this.topics[command.into]!;
        if (into === topic) return 'MERGE_INTO_ITSELF';
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (state === 'ON_AGENDA') return 'TOPIC_ON_AGENDA';
        if (!OPEN.includes(state)) return 'TOPIC_SCREENED';
        if (!OPEN.includes(into.state)) return 'MERGE_TARGET_CLOSED';
        Object.assign(topic, { before: state, into: command.into, state: 'MERGED' });
        return 'done';
      }
      case 'unmerge':
        if (topic.into === null) return 'TOPIC_NOT_MERGED';
        if (!['FILED', 'POOL'].includes(this.topics[topic.into]!.state)) return 'MERGE_FINAL';
        Object.assign(topic, { state: topic.before, before: null, into: null });
        return 'done';
      case 'put':
        if (state === 'ON_AGENDA') return 'done';
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (state !== 'POOL') return 'TOPIC_NOT_IN_POOL';
        Object.assign(topic, { state: 'ON_AGENDA', item: 'TO_COME' });
        return 'done';
      case 'discuss':
        if (topic.item === 'TO_COME') topic.item = 'DISCUSSED';
        return 'done';
      case 'postpone':
        if (topic.item === 'TO_COME') topic.item = 'LEFT_OVER';
        return 'done';
      case 'settle':
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (state !== 'ON_AGENDA') return 'TOPIC_NOT_ON_AGENDA';
        if (topic.item !== 'DISCUSSED') return 'TOPIC_NOT_DISCUSSED';
        Object.assign(topic, { state: 'SETTLED', item: null });
        return 'done';
      case 'return':
        if (state === 'MERGED') return 'TOPIC_MERGED';
        if (state !== 'ON_AGENDA') return 'TOPIC_NOT_ON_AGENDA';
        if (topic.item === 'TO_COME') return 'MEETING_STILL_HAS_IT';
        Object.assign(topic, { state: 'POOL', item: null });
        return 'done';
    }
  }

  /** With everything merged into it, and into that. */
  familyOf(at: number): Told[] {
    const children = this.topics.flatMap(({ into }, child) => (into === at ? this.familyOf(child) : []));
    return [this.topics[at]!, ...children];
  }

  supportersOf(at: number): Set<number> {
    return new Set(this.familyOf(at).flatMap(({ supporters }) => [...supporters]));
  }
}
