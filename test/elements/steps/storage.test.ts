import {expect} from '@open-wc/testing';
import type {Registration} from '../../../src/directory/index.js';
import {
  changeProgress,
  forgetProgress,
  readProgress,
} from '../../../src/elements/registration-steps/storage.js';
import type {Progress} from '../../../src/elements/registration-steps/storage.js';
import {registration} from '../../route/herning.js';
import {openPage} from '../support.js';

const KEY = 'registration-widgets';
const OTHER = '/other/offices.json';

const NOTHING: Progress = {situation: {}, done: []};
const SOME: Progress = {
  situation: {event: 'arriving', arrival: '2026-12-01'},
  done: ['cpr-registration', 'tax-card'],
};

const read = (src: string | null = null, of: Registration = registration): Progress =>
  readProgress(src, of);

const save = (progress: Progress, src: string | null = null): boolean =>
  changeProgress(src, registration, () => progress);

const tick = (id: string, src: string | null = null): boolean =>
  changeProgress(src, registration, ({situation, done}) => ({situation, done: [...done, id]}));

const stored = (key = KEY): unknown => JSON.parse(localStorage.getItem(key)!);

describe('Remembered progress', () => {
  const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const {setItem} = Storage.prototype;

  const refuse = (error: DOMException | null) => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        if (error) throw error;
        return null;
      },
    });
  };

  afterEach(() => {
    Object.defineProperty(window, 'localStorage', storage);
    Storage.prototype.setItem = setItem;
    localStorage.clear();
  });

  it('is read back as it was', () => {
    expect(read()).to.deep.equal(NOTHING);
    expect(save(SOME)).to.equal(true);
    expect(read()).to.deep.equal(SOME);
  });

  it('is one documented key and shape, and nothing else', () => {
    save(SOME);
    tick('mitid');
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(stored()).to.deep.equal({
      v: 1,
      situation: SOME.situation,
      done: ['cpr-registration', 'tax-card', 'mitid'],
    });
  });

  it('is gone when it is to be forgotten', () => {
    save(SOME);
    save(SOME, OTHER);
    forgetProgress(null);
    expect(read()).to.deep.equal(NOTHING);
    expect(read(OTHER)).to.deep.equal(SOME);
    forgetProgress(OTHER);
    expect(localStorage.length).to.equal(0);
  });

  it('is kept apart for each directory, by its full address', () => {
    save(SOME);
    tick('doctor', OTHER);
    expect(read(null).done).to.deep.equal(SOME.done);
    expect(read(OTHER).done).to.deep.equal(['doctor']);
    expect(read(new URL(OTHER, location.href).href).done).to.deep.equal(['doctor']);
    expect(Object.keys(localStorage).sort()).to.deep.equal([
      KEY,
      `${KEY}:${new URL(OTHER, location.href).href}`,
    ]);
  });

  it('keeps what others have remembered in the meantime', async () => {
    const shown = read();
    tick('doctor');
    const page = await openPage('');
    const theirs = {v: 1, situation: {event: 'arriving'}, done: ['doctor', 'mitid']};
    page.localStorage.setItem(KEY, JSON.stringify(theirs));
    expect(shown).to.deep.equal(NOTHING);
    tick('tax-card');
    expect(read().situation).to.deep.equal({event: 'arriving'});
    expect(read().done).to.have.members(['doctor', 'mitid', 'tax-card']);
  });

  it('leaves out an answer taken back', () => {
    save(SOME);
    changeProgress(null, registration, ({situation, done}) => ({
      situation: {...situation, arrival: undefined} as unknown as Progress['situation'],
      done,
    }));
    expect(read().situation).to.deep.equal({event: 'arriving'});
  });

  for (const content of [
    '',
    'null',
    '0',
    '"x"',
    '[]',
    '{',
    '{}',
    '\0',
    '{"v": 1}',
    '{"v": 2, "situation": {"event": "arriving"}, "done": ["doctor"]}',
    '{"v": "1", "situation": {"event": "arriving"}, "done": ["doctor"]}',
    '{"situation": {"event": "arriving"}, "done": ["doctor"]}',
    '{"v": 1, "situation": null, "done": null}',
    '{"v": 1, "situation": "arriving", "done": "doctor"}',
    '{"v": 1, "situation": ["arriving"], "done": {"doctor": true, "length": 1, "0": "doctor"}}',
    '{"v": 1, "situation": {"event": "flying", "stay": 1, "arrival": ["2026-12-01"]}, "done": [1, null, {}, ["doctor"]]}',
    '{"v": 1, "situation": {"__proto__": {"event": "arriving"}, "constructor": "x"}, "done": ["__proto__", "toString"]}',
    '{"__proto__": {"v": 1, "situation": {"event": "arriving"}, "done": ["doctor"]}}',
  ]) {
    it(`is nothing where this stands: ${JSON.stringify(content)}`, () => {
      localStorage.setItem(KEY, content);
      expect(read()).to.deep.equal(NOTHING);
      expect(tick('doctor')).to.equal(true);
      expect(read()).to.deep.equal({situation: {}, done: ['doctor']});
    });
  }

  it('is what fits, each step and document once', () => {
    const {steps} = registration;
    const [first, second] = [steps[0]!.id, steps[1]!.id];
    localStorage.setItem(
      KEY,
      JSON.stringify({
        v: 1,
        situation: {event: 'flying', citizenship: 'eu', since: 'x'},
        done: [second, 'gone', first, second, `${first}/Pas`, 'gone/Pas', 7],
        more: true,
      }),
    );
    expect(read()).to.deep.equal({
      situation: {citizenship: 'eu'},
      done: [second, first, `${first}/Pas`],
    });
  });

  for (const [what, error] of [
    ['is refused', new DOMException('The operation is insecure.', 'SecurityError')],
    ['is not there', null],
  ] as const) {
    it(`is nothing, without error, where storage ${what}`, () => {
      refuse(error);
      expect(read()).to.deep.equal(NOTHING);
      expect(save(SOME)).to.equal(false);
      forgetProgress(null);
    });
  }

  it('says so where there is no room, and keeps what was', () => {
    save(SOME);
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    expect(tick('doctor')).to.equal(false);
    expect(read()).to.deep.equal(SOME);
  });
});
