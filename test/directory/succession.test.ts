import {expect} from 'chai';
import {parseDirectory} from '../../src/directory/index.js';
import {isGone, successorOf} from '../../src/directory/succession.js';
import {sample, sampleWith} from './sample.js';

describe('An office that is gone', () => {
  it('is one that is dissolved, or whose work another one does', () => {
    expect(isGone(parseDirectory(sample()).office('gone')!)).to.equal(true);
    expect(isGone(parseDirectory(sample()).office('here')!)).to.equal(false);
    const dissolved = parseDirectory(sampleWith('offices[1].status', 'dissolved'));
    expect(isGone(dissolved.office('there')!)).to.equal(true);
    const moved = parseDirectory(sampleWith('offices[0].successor', 'there'));
    expect(isGone(moved.office('here')!)).to.equal(true);
  });

  it('leads to the last in a line of successors', () => {
    const directory = parseDirectory(sampleWith('offices[2].successor', 'there'));
    expect(successorOf(directory, directory.office('gone')!)?.id).to.equal('there');
    expect(successorOf(directory, directory.office('there')!)).to.equal(undefined);
  });
});
