import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditDetail', { description: 'Something that an entry says besides.' })
export class AuditDetailType {
  @Field({ description: 'What it is, such as reason or unit.' })
  name: string;

  @Field({ description: 'As text.' })
  value: string;
}

@ObjectType('AuditEntry', { description: 'Who did what, when, under which office, on what.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Names the entry; give it as `before` for what came earlier.' })
  id: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who; null when a deadline acted.' })
  actorName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Under which office; null for somebody acting for themselves.',
  })
  title: string | null;

  @Field({ description: 'What was done, such as OWNER_REVEALED.' })
  act: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where; null for what happened nowhere in particular.',
  })
  placeName: string | null;

  @Field(() => [AuditDetailType], { description: 'What else a reader needs; never an id or a telephone.' })
  details: AuditDetailType[];

  @Field({ description: 'Linked into the chain; otherwise it will be within a minute or two.' })
  linked: boolean;
}

@ObjectType('AuditBreak', { description: 'The first thing that is not as it was linked.' })
export class AuditBreakType {
  @Field({
    description: 'ENTRY_CHANGED, ENTRY_REMOVED, ENTRY_ADDED, LINK_CHANGED, LINK_REMOVED or MARK_LOST.',
  })
  kind: string;

  @Field(() => Int, { description: 'The link in which it shows.' })
  link: number;

  @Field(() => ID, { nullable: true, description: 'The entry; null when the link itself is broken.' })
  entryId: string | null;
}

@ObjectType('AuditVerdict', { description: 'Whether the whole trail is as it was written.' })
export class AuditVerdictType {
  @Field(() => Int, { description: 'Links that hold.' })
  links: number;

  @Field(() => Int, { description: 'Entries in them.' })
  linked: number;

  @Field(() => Int, { description: 'Entries that are not linked yet, so that nothing can be said of them.' })
  notYetLinked: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When the oldest of those happened; null when none waits.',
  })
  waitingSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the newest link: note it down outside, and give it as `noted` another day. Null while there is none.',
  })
  mark: string | null;

  @Field(() => AuditBreakType, { nullable: true, description: 'Null when everything is as it was linked.' })
  firstBreak: AuditBreakType | null;
}
