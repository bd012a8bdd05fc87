import {mutationOf} from './settings.mjs';

export default mutationOf('route', {
  tests: ['share', 'question', 'situation', 'rules', 'grades', 'persons', 'plan'].map(
    name => `route/${name}`,
  ),
});
