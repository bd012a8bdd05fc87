import type {Directory} from './directory.js';
import {tasksOf} from './find-offices.js';
import type {Task} from './find-offices.js';
import type {Phase} from './phases.js';

/** When in somebody's time in a country a task comes up. */
export type Occasion = 'arriving' | 'living' | 'leaving';

const occasions: Readonly<Record<Phase, Occasion>> = {
  'before-travel': 'arriving',
  'on-arrival': 'arriving',
  'with-cpr-number': 'arriving',
  'settling-in': 'living',
  moving: 'living',
  leaving: 'leaving',
};

/** Tasks by their occasion, each occasion in the order of the route; and those of which it says nothing. */
export interface TaskGroups {
  readonly byOccasion: ReadonlyMap<Occasion, readonly Task[]>;
  readonly others: readonly Task[];
}

/** What the offices of a directory do, grouped by when somebody needs it. */
export const groupTasks = ({offices, registration}: Directory): TaskGroups => {
  const tasks = new Map(tasksOf(offices).map(task => [task.id, task]));
  const byOccasion = new Map<Occasion, Task[]>();
  for (const {id, phase} of registration?.steps ?? []) {
    const task = tasks.get(id);
    if (!task || !tasks.delete(id)) continue;
    const occasion = occasions[phase];
    byOccasion.set(occasion, [...(byOccasion.get(occasion) ?? []), task]);
  }
  return {byOccasion, others: [...tasks.values()]};
};
