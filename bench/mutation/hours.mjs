import {mutationOf} from './settings.mjs';

export default mutationOf('hours', {
  tests: ['acceptance', 'days', 'memoize', 'parse', 'rules', 'working-days'].map(
    name => `hours/${name}`,
  ),
  // All tests and a process of its own for each mutant: what another one, or an earlier test, has left
  // in a cache of the engine would hide it.
  coverageAnalysis: 'all',
});
