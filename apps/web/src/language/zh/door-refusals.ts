/** Told by whatever opens with a key alone. */
export const doorRefusals = {
  DOOR_CLOSED: '这个网址没有开通，或者已经撤回。请到签到台重新索取。',
};
