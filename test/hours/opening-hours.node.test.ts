import {expect} from 'chai';
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const comparison = fileURLToPath(new URL('./opening-hours.ts', import.meta.url));

describe('hours: opening_hours', () => {
  it('says the same wherever its rules are ours', async function () {
    this.timeout(60_000);
    // It reads the host's zone, so the host has to be in Denmark.
    const {stdout} = await promisify(execFile)(process.execPath, ['--import=tsx', comparison], {
      env: {...process.env, TZ: 'Europe/Copenhagen'},
    });
    const {compared, differences} = JSON.parse(stdout) as {compared: number; differences: string[]};
    expect(differences).to.deep.equal([]);
    expect(compared).to.be.greaterThan(15_000);
  });
});
