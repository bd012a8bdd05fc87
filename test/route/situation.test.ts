import {expect} from 'chai';
import {fittingAnswers} from '../../src/route/answers.js';
import {checkSituation, planRoute, relevantQuestions} from '../../src/route/index.js';
import {registration} from './herning.js';

const check = (situation: object): void => {
  checkSituation(registration.questions, situation);
};

describe('An impossible answer', () => {
  const stays = 'one of under-3-months, 3-to-6-months, over-6-months';
  const day = 'a day, YYYY-MM-DD';
  for (const [key, value, expected] of [
    ['event', 'flying', 'one of arriving, moving, leaving'],
    ['citizenship', 'EU', 'one of danish, nordic, eu, uk, other'],
    ['stay', '2 years', stays],
    ['stay', '', stays],
    ['stay', 3, stays],
    ['purpose', ' work', 'one of work, study, job-seeking, family, protection, other'],
    ['previousNumber', 'maybe', 'one of no, yes'],
    ['arrival', '2026-02-30', day],
    ['arrival', '2027-02-29', day],
    ['arrival', 'tomorrow', day],
    ['arrival', '2026-1-1', day],
    ['arrival', '2026-12-01T10:00Z', day],
  ] as const) {
    const got = JSON.stringify(value);
    it(`is refused with its path: ${key} ${got}`, () => {
      expect(() => {
        check({[key]: value});
      }).to.throw(RangeError, `situation.${key}: must be ${expected}; got ${got}`);
    });
  }

  for (const key of ['nationality', 'toString']) {
    it(`is one to a question that is not asked: ${key}`, () => {
      expect(() => {
        check({[key]: 'x'});
      }).to.throw(
        RangeError,
        `situation.${key}: unknown key; must be one of event, citizenship, beforeBrexit, `,
      );
    });
  }

  it('is refused wherever a situation is taken', () => {
    for (const take of [planRoute, relevantQuestions]) {
      expect(() => take(registration, {arrival: 'tomorrow'})).to.throw(
        RangeError,
        /^situation\.arrival: /,
      );
    }
  });

  it('is none when it is left undefined', () => {
    expect(() => {
      check({stay: undefined});
    }).not.to.throw();
  });
});

describe('Answers from several places', () => {
  it('hold where they fit, the first of each, and none is not the first', () => {
    const answers = [
      ['event', undefined],
      ['event', 'flying'],
      ['event', 'moving'],
      ['event', 'leaving'],
    ] as const;
    expect(fittingAnswers(registration.questions, answers)).to.deep.equal({event: 'moving'});
  });
});
