import { Refusal } from '@sifang/kernel';

/** What it means when one of these constraints had the last word. */
export const identityRefusals = {
  account_name_once: () =>
    new Refusal('SIGN_IN_NAME_TAKEN', 'Somebody else signs in with this name.', 'signInName'),
  account_phone_once: () => new Refusal('PHONE_TAKEN', 'This number belongs to another account.', 'phone'),
  account_email_once: () => new Refusal('EMAIL_TAKEN', 'This address belongs to another account.', 'email'),
  account_pkey: () => new Refusal('ACCOUNT_THERE', 'This person has an account already.', 'personId'),
  oidc_link_one_subject: () =>
    new Refusal('OIDC_LINKED_ELSEWHERE', 'Another city account leads to this person.'),
  appointment_pkey: () => new Refusal('ID_TAKEN', 'This id names another appointment.', 'id'),
  appointment_held_once: () =>
    new Refusal('APPOINTMENT_OVERLAPS', 'This person holds this office already in that time.', 'since'),
  appointment_one_chair: () =>
    new Refusal('CHAIR_TAKEN', 'Somebody else chairs this committee in that time.', 'since'),
};
