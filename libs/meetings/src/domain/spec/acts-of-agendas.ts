import { dropItem, insertItem, moveItem } from '../agenda-changes.js';
import { closeItem, openItem, openItemOf, reopenItem } from '../agenda.js';
import { requireNoVote } from '../motion.js';
import { item } from './a-meeting.js';
import type { To } from './command.js';
import type { MeetingModel } from './meeting-model.js';

export const onAgendas = {
  openItem: opening(openItem),
  reopenItem: opening(reopenItem),
  closeItem: (model: MeetingModel, command: To<'closeItem'>) => {
    const changed = closeItem(model.meeting, model.agenda, `${command.item}`, model.now());
    requireNoVote(model.running());
    model.saveItems([changed]);
  },
  moveBefore: (model: MeetingModel, command: To<'moveBefore'>) => {
    const changed = moveItem(model.meeting, model.agenda, `${command.item}`, `${command.before}`);
    if (changed.length > 0) model.saveItems(changed);
  },
  insertBefore: (model: MeetingModel, { before }: To<'insertBefore'>) => {
    const { agenda } = model;
    const urgent = { draft: item('new'), because: '急', id: `${agenda.length}`, beforeId: `${before}` };
    const [added, ...moved] = insertItem(model.meeting, agenda, urgent);
    model.agenda = [...agenda, added];
    model.saveItems(moved);
    model.steered('AGENDA_ITEM_INSERTED');
  },
  drop: (model: MeetingModel, command: To<'drop'>) => {
    const { meeting, agenda } = model;
    const given = { itemId: `${command.item}`, because: '', as: command.as };
    const dropped = dropItem(meeting, agenda, given, model.now());
    if (openItemOf(agenda)?.id === dropped.id) requireNoVote(model.running());
    model.saveItems([dropped]);
  },
};

function opening(act: typeof openItem | typeof reopenItem) {
  return (model: MeetingModel, command: To<'openItem' | 'reopenItem'>): void => {
    const changed = act(model.meeting, model.agenda, `${command.item}`, model.now());
    requireNoVote(model.running());
    model.saveItems(changed);
  };
}
