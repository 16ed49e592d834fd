import { atField, withinField } from './at-field';

const refusal = (field?: string) => ({ code: 'TEXT_EMPTY', sentence: '', field });

describe('where a refusal is shown', () => {
  it('is its field, with or without the argument around it', () => {
    expect(atField(refusal('title'), 'title')).toBeDefined();
    expect(atField(refusal('input.title'), 'title')).toBeDefined();
    expect(atField(refusal('agenda.0.title'), 'title')).toBeUndefined();
    expect(atField(refusal(), 'title')).toBeUndefined();
  });

  it('is the whole list for something inside it', () => {
    expect(withinField(refusal('seats.3.personId'), 'seats')).toBeDefined();
    expect(withinField(refusal('seats'), 'seats')).toBeDefined();
    expect(withinField(refusal('seatsOfHonour'), 'seats')).toBeUndefined();
  });
});
