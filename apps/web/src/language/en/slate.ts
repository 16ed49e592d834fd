/** An election: how an owner chooses among candidates on the phone. */
export const slate = {
  seats: '{{n}} seats',
  candidates: '{{n}} candidates',
  legend: 'Choose up to {{n}}',
  chosen: 'Chosen {{n}} / {{of}}',
  full: 'All seats are chosen. Take one back to choose another.',
  about: 'About',
  aboutOf: 'About the candidate {{name}}',
  AGAINST: 'None of them',
  ABSTAIN: 'Abstain',
  means: { AGAINST: 'I take part and choose none of these', ABSTAIN: 'I take part and take no side' },
  order:
    'You may choose fewer. Whoever is not chosen is not agreed to. The order of candidates changes from unit to unit and means nothing.',
  names: '{{n}} chosen: {{names}}',
  comma: ', ',
  result: {
    part: '{{n}} seats. {{heads}} owners with {{area}} ㎡ took part.',
    name: 'Candidate',
    heads: 'Agreed, heads',
    area: 'Agreed, area (㎡)',
    untold: 'not published',
    outcomes: {
      PASSED: 'more than half',
      NOT_PASSED: 'not more than half',
      NO_QUORUM: 'too few took part',
      CANNOT_ESTABLISH: 'open',
    },
    ranked:
      'Those with more than half by heads and by area are ranked; the announcement says who is elected.',
  },
};
