/** What is said of a settlement, in the order of the form; each from 1 to 5. */
export const ASPECTS = ['timely', 'willing', 'solved'] as const;

export type ServiceMarks = Readonly<Record<(typeof ASPECTS)[number], number>>;
