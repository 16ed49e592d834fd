/** 唱票: on the big screen, and at the desk that calls. */
export const calling = {
  title: 'Calling the count',
  lead: 'Once the vote is closed and all papers are keyed, what every owner said is shuffled, each item and each election by itself, and called sheet by sheet. Nothing tells whose a sheet is.',
  draw: 'Shuffle and begin',
  drawAgain: 'Shuffle again',
  confirm: 'Shuffle again?',
  confirmText: 'What was called begins anew, in another order.',
  screen: 'Open the big screen',
  nth: 'Shuffled {{n}} times, called from the beginning',
  nthLong:
    'This was shuffled {{n}} times: after a recount, a settlement or another shuffle it is called from the beginning, and what was called before does not count.',
  next: 'Call the next',
  play: 'By itself, one in {{n}} s',
  pause: 'Pause',
  all: 'Call all of this',
  progress: '{{n}} of {{of}}',
  waiting: 'The count is about to be called',
  sheet: 'Sheet {{n}} of {{of}}',
  done: 'All {{of}} sheets are called',
  this: 'This item',
  letter: { A: 'agreed', R: 'against', X: '—', B: 'unmarked', S: 'void', OPEN: 'open' },
  count: { agree: 'Agree', against: 'Against', abstain: 'Abstain', other: 'Unmarked or void' },
  tally: 'What was called',
  seats: '{{n}} seats. Unmarked or void: {{void}}.',
  note: 'In random order, one sheet for each owner, without names or units. Areas are in the result that is posted.',
  noteFew:
    'So few that a single sheet would tell whose it is: the sums are called at once, and no sheet is shown.',
};
