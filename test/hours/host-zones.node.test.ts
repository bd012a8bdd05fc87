import {expect} from 'chai';
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const HOST_ZONES = [
  'America/Los_Angeles',
  'Europe/Copenhagen',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

const answers = fileURLToPath(new URL('./answers.ts', import.meta.url));

/** All that the engine says on a machine set to a zone: see `answers.ts`. */
async function answersIn(
  tz: string,
): Promise<{hostOffset: number; failed: string[]; digest: string}> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--import=tsx', answers], {
    env: {...process.env, TZ: tz},
  });
  return JSON.parse(stdout) as {hostOffset: number; failed: string[]; digest: string};
}

describe('hours: the host’s zone is never read', () => {
  let inUtc: string;

  before(async function () {
    this.timeout(60_000);
    inUtc = (await answersIn('UTC')).digest;
  });

  for (const tz of HOST_ZONES) {
    it(`the answers are the same in ${tz}`, async function () {
      this.timeout(60_000);
      const {hostOffset, failed, digest} = await answersIn(tz);
      expect(hostOffset, 'the zone has to be in effect').to.not.equal(0);
      expect(failed, 'acceptance cases').to.deep.equal([]);
      expect(digest).to.equal(inUtc);
    });
  }
});
