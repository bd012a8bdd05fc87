import {ELSEWHERE, municipalitiesOf, tasksOf} from '../../directory/find-offices.js';
import type {Task} from '../../directory/find-offices.js';
import type {Directory} from '../../directory/index.js';
import {groupTasks} from '../../directory/task-groups.js';
import type {TaskGroups} from '../../directory/task-groups.js';

/** What can be chosen from in a directory. */
interface Choices {
  readonly tasks: readonly Task[];
  readonly groups: TaskGroups;
  /** With {@link ELSEWHERE} at their end. */
  readonly municipalities: readonly string[];
}

const known = new WeakMap<Directory, Choices>();

/** What can be chosen from, found once: of thousands of offices it takes longer than all else. */
export const choicesIn = (directory: Directory): Choices => {
  const {offices} = directory;
  let choices = known.get(directory);
  if (!choices) {
    choices = {
      tasks: tasksOf(offices),
      groups: groupTasks(directory),
      municipalities: [...municipalitiesOf(offices), ELSEWHERE],
    };
    known.set(directory, choices);
  }
  return choices;
};
