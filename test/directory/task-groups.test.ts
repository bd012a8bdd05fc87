import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import {groupTasks} from '../../src/directory/task-groups.js';
import {herning} from '../../src/herning/index.js';
import {sample, sampleWith} from './sample.js';

describe('What offices do', () => {
  it('is grouped by the part of the way on which the route has it, each once', () => {
    const directory = parseDirectory(herning);
    const {byOccasion, others} = groupTasks(directory);
    const ids = (occasion: 'arriving' | 'living' | 'leaving') =>
      byOccasion.get(occasion)!.map(({id}) => id);
    expect([...byOccasion.keys()]).to.deep.equal(['arriving', 'living', 'leaving']);
    expect(ids('arriving')).to.include.members(['tax-card', 'cpr-registration', 'mitid']);
    expect(ids('living')).to.include('change-of-address');
    expect(ids('leaving')).to.deep.equal(['departure']);
    const all = [...[...byOccasion.values()].flat(), ...others].map(({id}) => id);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('is left ungrouped where the route says nothing of it, or there is none', () => {
    for (const directory of [sample(), sampleWith('registration', undefined)]) {
      const {byOccasion, others} = groupTasks(parseDirectory(directory));
      expect(byOccasion.size).to.equal(0);
      expect(others.map(({id}) => id)).to.deep.equal(['doctor']);
    }
  });
});
