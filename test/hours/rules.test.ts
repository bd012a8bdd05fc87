import {expect} from 'chai';
import {
  parseHours,
  specialDay,
  spansOn,
  stateAt,
  type DaySource,
  type HoursSource,
  type HoursState,
} from '../../src/hours/index.js';

const DAY = 86_400_000;

/** Open on weekdays, closed on holidays. */
const WEEK = {
  Mo: ['10:00-15:00'],
  Tu: ['10:00-15:00'],
  We: ['10:00-15:00'],
  Th: ['10:00-17:00'],
  Fr: ['10:00-14:00'],
  PH: [],
} as const;

/** The same spans on every day of the year. */
const daily = (spans: DaySource) =>
  ({
    Mo: spans,
    Tu: spans,
    We: spans,
    Th: spans,
    Fr: spans,
    Sa: spans,
    Su: spans,
    PH: 'week',
  }) as const;

const ms = (instant: string) => Date.parse(instant);

const at = (source: HoursSource, instant: string, service?: string): HoursState =>
  stateAt(parseHours(source), ms(instant), {service});

/** Spans as times on Copenhagen's clocks in winter. */
const spans = (source: HoursSource, date: string) =>
  spansOn(parseHours(source), date)?.map(({start, end, state}) => {
    const time = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(11, 16);
    return `${time(start)}-${time(end)} ${state}`;
  }) ?? null;

describe('hours: spans', () => {
  it('end before start: ends the next day', () => {
    const source = {week: {Mo: ['22:00-02:00'], PH: 'week'}} as const;
    expect(at(source, '2026-11-24T01:59:59.999+01:00').state).to.equal('open');
    expect(at(source, '2026-11-24T02:00+01:00').state).to.equal('closed');
    expect(at(source, '2026-11-23T01:00+01:00').state).to.equal('closed');
  });

  it('an end may be 24:00, and the next day goes on without a change', () => {
    const source = {week: {Mo: ['20:00-24:00'], Tu: ['00:00-02:00'], PH: 'week'}} as const;
    expect(at(source, '2026-11-23T23:00+01:00')).to.include({
      state: 'open',
      until: ms('2026-11-24T02:00+01:00'),
    });
    expect(spans(source, '2026-11-23')).to.deep.equal(['20:00-00:00 open']);
  });

  it('ending at 00:00 is ending at the midnight that comes', () => {
    const source = {week: {Mo: ['20:00-00:00'], PH: 'week'}} as const;
    expect(spans(source, '2026-11-23')).to.deep.equal(['20:00-00:00 open']);
  });

  it('are half-open: the first instant is in, the last is out', () => {
    expect(at({week: WEEK}, '2026-11-23T09:59:59.999+01:00').state).to.equal('closed');
    expect(at({week: WEEK}, '2026-11-23T10:00+01:00').state).to.equal('open');
    expect(at({week: WEEK}, '2026-11-23T14:59:59.999+01:00').state).to.equal('open');
    expect(at({week: WEEK}, '2026-11-23T15:00+01:00').state).to.equal('closed');
  });

  it('belong to the day they start on: a night survives into a closed day, and none comes out of one', () => {
    const source = {
      week: daily(['22:00-02:00']),
      special: [{from: '2026-11-25', through: '2026-11-25', hours: []}],
    };
    expect(at(source, '2026-11-25T01:00+01:00')).to.include({state: 'open', reason: null});
    expect(at(source, '2026-11-25T23:00+01:00').state).to.equal('closed');
    expect(at(source, '2026-11-26T01:00+01:00').state).to.equal('closed');
  });

  it('carry the reason of the day they start on', () => {
    const source = {
      week: daily([]),
      special: [{from: '2026-11-25', through: '2026-11-25', hours: ['22:00-02:00']}],
    };
    expect(at(source, '2026-11-26T01:00+01:00').reason).to.deep.equal({code: 'special'});
    expect(at(source, '2026-11-26T02:00+01:00').reason).to.equal(null);
  });

  it('of two equal states the later day gives the reason', () => {
    const source = {
      week: daily(['22:00-06:00']),
      special: [{from: '2026-11-25', through: '2026-11-25', hours: ['02:00-03:00']}],
    };
    expect(at(source, '2026-11-25T01:00+01:00').reason).to.equal(null);
    expect(at(source, '2026-11-25T02:00+01:00').reason).to.deep.equal({code: 'special'});
    expect(at(source, '2026-11-25T03:00+01:00').reason).to.equal(null);
  });

  it('merge when they overlap or touch, in whatever order they are written', () => {
    const source = {
      week: {Mo: ['12:00-14:00', '09:00-10:00', '10:00-11:00', '13:00-15:00'], PH: 'week'},
    } as const;
    expect(spans(source, '2026-11-23')).to.deep.equal(['09:00-11:00 open', '12:00-15:00 open']);
    expect(at(source, '2026-11-23T09:30+01:00').until).to.equal(ms('2026-11-23T11:00+01:00'));
  });

  it('merge across midnight', () => {
    const source = {week: daily(['00:00-12:00', '22:00-24:00'])};
    expect(at(source, '2026-11-23T22:30+01:00').until).to.equal(ms('2026-11-24T12:00+01:00'));
  });

  it('open beats appointment', () => {
    const source = {
      week: {Mo: [{t: '09:00-16:00', by: 'appointment'}, '10:00-12:00'], PH: 'week'},
    } as const;
    expect(spans(source, '2026-11-23')).to.deep.equal([
      '09:00-10:00 appointment',
      '10:00-12:00 open',
      '12:00-16:00 appointment',
    ]);
    expect(at(source, '2026-11-23T11:00+01:00')).to.include({state: 'open', then: 'appointment'});
  });

  it('an appointment that lasts over midnight does not beat an open span before it', () => {
    const source = {
      week: {Mo: [{t: '20:00-02:00', by: 'appointment'}, '21:00-23:00'], PH: 'week'},
    } as const;
    expect(at(source, '2026-11-23T22:00+01:00')).to.include({
      state: 'open',
      until: ms('2026-11-23T23:00+01:00'),
      then: 'appointment',
    });
  });

  it('appointment beats may-be-closed', () => {
    const source = {
      week: daily([]),
      special: [
        {from: '2026-12-23', through: '2026-12-23', hours: [{t: '22:00-12:00', by: 'appointment'}]},
      ],
      seasons: [{from: '2026-12-24', through: '2026-12-24', week: daily(['10:00-14:00'])}],
      agreementDays: 'may-close',
    } as const;
    expect(at(source, '2026-12-24T11:00+01:00')).to.include({
      state: 'appointment',
      then: 'may-be-closed',
    });
  });

  it('may-be-closed beats unknown', () => {
    const source = {
      week: {...daily(null), Th: ['22:00-04:00'], PH: null},
      agreementDays: 'may-close',
    } as const;
    expect(at(source, '2026-12-25T03:00+01:00')).to.include({
      state: 'may-be-closed',
      until: ms('2026-12-25T04:00+01:00'),
      then: 'unknown',
    });
  });

  it('unknown beats closed', () => {
    const source = {week: {Mo: ['22:00-02:00'], Tu: null, PH: 'week'}} as const;
    expect(at(source, '2026-11-24T01:00+01:00')).to.include({state: 'open', then: 'unknown'});
    expect(at(source, '2026-11-24T12:00+01:00')).to.include({
      state: 'unknown',
      until: ms('2026-11-25T00:00+01:00'),
      then: 'closed',
    });
  });
});

describe('hours: services', () => {
  const source = {
    week: {
      Mo: ['10:00-12:00', {t: '11:00-14:00', for: ['mitid']}],
      Tu: [{t: '09:00-10:00', by: 'appointment', for: ['mitid', 'doctor']}],
      PH: [],
    },
  } as const;

  it('a span with `for` counts for these services, and for no other', () => {
    const noon = (service?: string) => at(source, '2026-11-23T12:30+01:00', service).state;
    expect([noon('mitid'), noon('doctor'), noon()]).to.deep.equal(['open', 'closed', 'closed']);
    const tuesday = (service?: string) => at(source, '2026-11-24T09:30+01:00', service).state;
    expect([tuesday('mitid'), tuesday('doctor'), tuesday('tax-card'), tuesday()]).to.deep.equal([
      'appointment',
      'appointment',
      'closed',
      'closed',
    ]);
  });

  it('a span without `for` counts for every service', () => {
    for (const service of ['mitid', 'doctor', 'tax-card', undefined]) {
      expect(at(source, '2026-11-23T10:30+01:00', service).state).to.equal('open');
    }
  });

  it('what comes next is not what comes next for who has asked before', () => {
    const hours = parseHours({week: {Tu: [{t: '09:00-10:00', for: ['mitid']}], PH: []}});
    const monday = ms('2026-11-23T12:00+01:00');
    expect(stateAt(hours, monday, {service: 'mitid'}).opens).to.equal(ms('2026-11-24T09:00+01:00'));
    expect(stateAt(hours, monday)).to.include({until: null, opens: null});
  });

  it('what comes next is what comes next for the service', () => {
    expect(at(source, '2026-11-23T11:00+01:00', 'mitid')).to.include({
      until: ms('2026-11-23T14:00+01:00'),
      then: 'closed',
    });
    expect(at(source, '2026-11-23T15:00+01:00', 'mitid')).to.include({
      until: ms('2026-11-24T09:00+01:00'),
      then: 'appointment',
      opens: ms('2026-11-30T10:00+01:00'),
    });
    expect(at(source, '2026-11-23T15:00+01:00')).to.include({
      until: ms('2026-11-30T10:00+01:00'),
      then: 'open',
    });
  });

  it('are found in the week, in seasons, on holidays and on special days', () => {
    const only = [{t: '10:00-12:00', for: ['mitid']}];
    const date = {from: '2026-12-25', through: '2026-12-25'};
    for (const hours of [
      {week: {Fr: only, PH: 'week'}},
      {week: {PH: only}},
      {seasons: [{...date, week: {PH: only}}]},
      {special: [{...date, hours: only}]},
    ] as const) {
      const day = (service?: string) => at(hours, '2026-12-25T11:00+01:00', service).state;
      expect([day('mitid'), day()]).to.deep.equal(['open', 'closed']);
    }
  });

  it('are found among other spans of the day, and where holidays are as the week', () => {
    const spans = [{t: '08:00-09:00', by: 'appointment'}, '10:00-12:00'] as const;
    const hours = {week: {Mo: [...spans, {t: '14:00-15:00', for: ['mitid']}], PH: 'week'}} as const;
    const monday = (service: string) => at(hours, '2026-11-23T14:30+01:00', service).state;
    expect([monday('mitid'), monday('doctor')]).to.deep.equal(['open', 'closed']);
  });

  it('a question for one does not change the answer for another', () => {
    const hours = parseHours(source);
    const ask = (service?: string) => stateAt(hours, ms('2026-11-23T12:30+01:00'), {service}).state;
    expect([ask(), ask('mitid'), ask(), ask('doctor'), ask('mitid')]).to.deep.equal([
      'closed',
      'open',
      'closed',
      'closed',
      'open',
    ]);
  });

  it('a span for a service may be closed on an agreement day, for that service', () => {
    const eve = {
      week: daily([{t: '10:00-12:00', for: ['mitid']}]),
      agreementDays: 'may-close',
    } as const;
    const reason = {code: 'agreement-day', name: 'christmas-eve'};
    expect(at(eve, '2026-12-24T11:00+01:00', 'mitid')).to.deep.include({
      state: 'may-be-closed',
      reason,
    });
    expect(at(eve, '2026-12-24T11:00+01:00')).to.deep.include({state: 'closed', reason: null});
    expect(specialDay(parseHours(eve), '2026-12-24')).to.deep.equal(reason);
  });

  it('a day that is not known is so for every service', () => {
    expect(at({week: {Mo: null, PH: []}}, '2026-11-23T11:00+01:00', 'mitid').state).to.equal(
      'unknown',
    );
  });
});

describe('hours: days', () => {
  it('[] is closed, null is not known', () => {
    const source = {week: {Mo: [], Tu: null, PH: 'week'}} as const;
    expect(at(source, '2026-11-23T12:00+01:00')).to.deep.include({state: 'closed', reason: null});
    expect(at(source, '2026-11-24T12:00+01:00')).to.deep.include({
      state: 'unknown',
      reason: {code: 'no-hours'},
    });
  });

  it('a weekday left out is closed', () => {
    expect(at({week: WEEK}, '2026-11-28T12:00+01:00')).to.include({state: 'closed', reason: null});
  });

  it('a week that is null or left out is not known', () => {
    for (const source of [{}, {week: null}]) {
      expect(at(source, '2026-12-25T12:00+01:00')).to.deep.equal({
        state: 'unknown',
        until: null,
        then: null,
        opens: null,
        soon: false,
        when: null,
        reason: {code: 'no-hours'},
      });
    }
  });
});

describe('hours: priority', () => {
  const summer = {from: '2027-07-01', through: '2027-08-15', week: daily(['08:00-09:00'])};
  const friday = {from: '2026-12-25', through: '2026-12-25', hours: ['10:00-12:00']};

  it('a public holiday goes before the weekday', () => {
    expect(at({week: WEEK}, '2026-12-25T11:00+01:00')).to.deep.include({
      state: 'closed',
      reason: {code: 'public-holiday', name: 'christmas-day'},
    });
  });

  it('PH can have hours, be not known, or be like the week', () => {
    const on = (PH: DaySource | 'week') => at({week: {...WEEK, PH}}, '2026-12-25T11:00+01:00');
    const reason = {code: 'public-holiday', name: 'christmas-day'};
    expect(on(['10:30-12:00'])).to.deep.include({state: 'open', reason});
    expect(on(null)).to.deep.include({state: 'unknown', reason});
    expect(on('week')).to.deep.include({state: 'open', reason: null});
  });

  it('holidays: null knows no public holidays', () => {
    expect(at({week: WEEK, holidays: null}, '2026-12-25T11:00+01:00').state).to.equal('open');
    expect(at({week: WEEK, holidays: 'DK'}, '2026-12-25T11:00+01:00').state).to.equal('closed');
  });

  it('a season goes before the week, and has public holidays of its own', () => {
    const source = {
      week: WEEK,
      seasons: [summer, {...summer, from: '2026-12-25', through: '2026-12-26'}],
    };
    expect(at(source, '2027-07-01T08:30+02:00').state).to.equal('open');
    expect(at(source, '2027-07-01T10:30+02:00').state).to.equal('closed');
    expect(at(source, '2026-12-25T08:30+01:00').state).to.equal('open');
  });

  it('a season holds from its first day through its last', () => {
    const source = {week: daily(['10:00-11:00']), seasons: [summer]};
    const open = (date: string) =>
      new Date(spansOn(parseHours(source), date)![0]!.start).getUTCHours();
    expect(['2027-06-30', '2027-07-01', '2027-08-15', '2027-08-16'].map(open)).to.deep.equal([
      8, 6, 6, 8,
    ]);
  });

  it('a season may be not known', () => {
    const source = {week: WEEK, seasons: [{...summer, week: null}]};
    expect(at(source, '2027-07-01T12:00+02:00')).to.deep.include({
      state: 'unknown',
      reason: {code: 'no-hours'},
    });
  });

  it('a special goes before season and public holiday', () => {
    const source = {
      week: WEEK,
      seasons: [{...summer, from: '2026-12-01', through: '2026-12-31'}],
      special: [friday],
    };
    expect(at(source, '2026-12-25T11:00+01:00')).to.deep.include({
      state: 'open',
      reason: {code: 'special'},
    });
    expect(at(source, '2026-12-25T08:30+01:00').state).to.equal('closed');
  });

  it('a special holds from its first day through its last', () => {
    const source = {
      week: daily(['10:00-11:00']),
      special: [{from: '2026-11-24', through: '2026-11-25', hours: []}],
    };
    const isOpen = (date: string) => spansOn(parseHours(source), date)!.length > 0;
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(isOpen)).to.deep.equal([
      true,
      false,
      false,
      true,
    ]);
  });

  it('a special may be not known, and passes its note through', () => {
    const note = {da: 'Flytter', en: 'Moving'};
    const source = {week: WEEK, special: [{...friday, hours: null, note}]};
    const {state, reason} = at(source, '2026-12-25T11:00+01:00');
    expect(state).to.equal('unknown');
    expect(reason).to.deep.equal({code: 'special', note});
    const empty = {week: WEEK, special: [{...friday, note: ''}]};
    expect(at(empty, '2026-12-25T11:00+01:00').reason).to.deep.equal({code: 'special', note: ''});
  });

  it('the last matching special wins', () => {
    const source = {
      week: WEEK,
      special: [
        friday,
        {...friday, hours: []},
        {...friday, from: '2026-12-24', hours: ['18:00-19:00']},
      ],
    };
    expect(spans(source, '2026-12-25')).to.deep.equal(['18:00-19:00 open']);
  });

  it('the last matching season wins', () => {
    const source = {week: WEEK, seasons: [summer, {...summer, week: daily(['06:00-07:00'])}]};
    expect(at(source, '2027-07-01T06:30+02:00').state).to.equal('open');
    expect(at(source, '2027-07-01T08:30+02:00').state).to.equal('closed');
  });

  it('validity goes before special: outside it is unknown, never closed', () => {
    const source = {
      week: daily([]),
      special: [{from: '2026-12-30', through: '2027-01-02', hours: ['00:00-24:00']}],
      seasons: [summer],
      validFrom: '2026-12-31',
      validThrough: '2027-01-01',
    };
    expect(at(source, '2026-12-30T23:59:59.999+01:00')).to.deep.include({
      state: 'unknown',
      until: ms('2026-12-31T00:00+01:00'),
      then: 'open',
      reason: {code: 'not-yet-valid'},
    });
    expect(at(source, '2027-01-01T12:00+01:00')).to.include({
      until: ms('2027-01-02T00:00+01:00'),
      then: 'unknown',
    });
    expect(at(source, '2027-01-02T00:00+01:00')).to.deep.include({
      state: 'unknown',
      until: null,
      then: null,
      reason: {code: 'expired'},
    });
  });

  it('a night of the last valid day lasts into the days that are unknown', () => {
    const source = {week: daily(['22:00-02:00']), validThrough: '2026-12-31'};
    expect(at(source, '2027-01-01T01:00+01:00')).to.include({state: 'open', then: 'unknown'});
  });
});

describe('hours: clock changes, by RFC 5545', () => {
  const su = (...hours: string[]) => ({week: {Su: hours, PH: 'week'}}) as const;
  const sunday = (source: HoursSource, date: string) =>
    spansOn(parseHours(source), date)!.map(({start, end}) => [start, end]);

  it('a time in the spring gap is shifted forward', () => {
    expect(sunday(su('02:30-05:00'), '2027-03-28')).to.deep.equal([
      [ms('2027-03-28T03:30+02:00'), ms('2027-03-28T05:00+02:00')],
    ]);
    expect(sunday(su('01:00-02:30'), '2027-03-28')).to.deep.equal([
      [ms('2027-03-28T01:00+01:00'), ms('2027-03-28T03:30+02:00')],
    ]);
  });

  it('a span emptied by the gap vanishes', () => {
    expect(sunday(su('02:00-03:00'), '2027-03-28')).to.deep.equal([]);
    expect(sunday(su('02:30-03:15'), '2027-03-28')).to.deep.equal([]);
    expect(at(su('02:30-03:15'), '2027-03-28T03:20+02:00').state).to.equal('closed');
  });

  it('of a time in the autumn overlap the first is taken', () => {
    expect(sunday(su('02:30-05:00'), '2026-10-25')).to.deep.equal([
      [ms('2026-10-25T02:30+02:00'), ms('2026-10-25T05:00+01:00')],
    ]);
    expect(sunday(su('01:00-02:30'), '2026-10-25')).to.deep.equal([
      [ms('2026-10-25T01:00+02:00'), ms('2026-10-25T02:30+02:00')],
    ]);
  });

  it('a day open throughout has 23 hours in spring and 25 in autumn', () => {
    const length = (date: string) =>
      sunday(su('00:00-24:00'), date).map(([start, end]) => (end! - start!) / 3_600_000);
    expect([length('2027-03-28'), length('2026-10-25'), length('2026-11-01')]).to.deep.equal([
      [23],
      [25],
      [24],
    ]);
  });

  it('an unknown day ends at the midnight of its own clocks', () => {
    const source = {week: {Su: null, PH: 'week'}} as const;
    expect(at(source, '2026-10-25T00:00+02:00').until).to.equal(ms('2026-10-26T00:00+01:00'));
    expect(at(source, '2027-03-28T00:00+01:00').until).to.equal(ms('2027-03-29T00:00+02:00'));
  });

  it('where midnight is skipped the day begins when the clocks go on', () => {
    // In Havana clocks went from 00:00 to 01:00; what they will do differs between editions of the zones.
    const source = {week: {Sa: [], Su: null, PH: 'week'}, tz: 'America/Havana'} as const;
    expect(at(source, '2019-03-09T12:00-05:00').until).to.equal(ms('2019-03-10T01:00-04:00'));
  });

  it('where midnight comes twice the day begins with the first', () => {
    // In Havana clocks went back from 01:00 to 00:00.
    const source = {week: {Sa: [], Su: null, PH: 'week'}, tz: 'America/Havana'} as const;
    expect(at(source, '2019-11-02T12:00-04:00').until).to.equal(ms('2019-11-03T00:00-04:00'));
    expect(at(source, '2019-11-03T00:30-05:00')).to.include({
      state: 'unknown',
      until: ms('2019-11-04T00:00-05:00'),
    });
  });

  it('where clocks go back over midnight the day that has begun goes on', () => {
    // In St. John's clocks went back from 00:01 to 23:01 of the day before.
    const source = {week: {Sa: [], Su: ['00:00-01:00'], PH: []}, tz: 'America/St_Johns'} as const;
    const states = [
      '2010-11-06T23:59:59-02:30',
      '2010-11-07T00:00:30-02:30',
      '2010-11-06T23:30:00-03:30',
      '2010-11-07T00:59:59-03:30',
      '2010-11-07T01:00:00-03:30',
    ];
    expect(states.map(instant => at(source, instant).state)).to.deep.equal([
      'closed',
      'open',
      'open',
      'open',
      'closed',
    ]);
  });

  it('a gap that ends at midnight carries the end of a night over a second midnight', () => {
    // In Nuuk clocks go from 23:00 on Saturday to 00:00 on Sunday.
    const source = {week: {Fr: ['23:50-23:40'], PH: 'week'}, tz: 'America/Nuuk'} as const;
    expect(at(source, '2027-03-28T00:30-01:00')).to.include({
      state: 'open',
      until: ms('2027-03-28T00:40-01:00'),
    });
  });

  it('clocks may change by half an hour', () => {
    const source = {week: {Su: ['02:00-03:00'], PH: 'week'}, tz: 'Australia/Lord_Howe'} as const;
    expect(sunday(source, '2026-10-04')).to.deep.equal([
      [ms('2026-10-04T02:30+11:00'), ms('2026-10-04T03:00+11:00')],
    ]);
  });

  it('a day that a zone leaves out is empty', () => {
    // Samoa went from 29 to 31 December 2011.
    const source = {week: {...daily([]), Fr: null}, tz: 'Pacific/Apia'};
    expect(at(source, '2011-12-29T12:00-10:00').until).to.equal(ms('2012-01-06T00:00+14:00'));
  });
});

describe('hours: what comes next', () => {
  it('then is the state right after until, which may be another than open or closed', () => {
    const source = {
      week: {Mo: ['10:00-12:00', {t: '12:00-14:00', by: 'appointment'}], PH: []},
    } as const;
    expect(at(source, '2026-11-23T11:00+01:00')).to.include({
      until: ms('2026-11-23T12:00+01:00'),
      then: 'appointment',
    });
    expect(at(source, '2026-11-23T13:00+01:00')).to.include({
      until: ms('2026-11-23T14:00+01:00'),
      then: 'closed',
    });
  });

  it('opens is the start of the next open span, null when open already', () => {
    const source = {
      week: {Mo: [{t: '09:00-10:00', by: 'appointment'}, '10:00-12:00', '13:00-14:00'], PH: []},
    } as const;
    expect(at(source, '2026-11-23T08:00+01:00')).to.include({
      then: 'appointment',
      opens: ms('2026-11-23T10:00+01:00'),
    });
    expect(at(source, '2026-11-23T09:00+01:00')).to.include({
      state: 'appointment',
      opens: ms('2026-11-23T10:00+01:00'),
    });
    expect(at(source, '2026-11-23T11:00+01:00').opens).to.equal(null);
  });

  it('neither an appointment nor may-be-closed counts as opening', () => {
    const source = {
      week: {Th: ['10:00-17:00'], Mo: [{t: '10:00-14:00', by: 'appointment'}], PH: []},
      agreementDays: 'may-close',
    } as const;
    expect(at(source, '2026-12-24T09:00+01:00')).to.include({
      then: 'may-be-closed',
      opens: ms('2027-01-07T10:00+01:00'),
    });
  });

  it('a change is looked for 800 days ahead, and no further', () => {
    const opening = (days: number) => {
      const date = new Date(ms('2026-11-23') + days * DAY).toISOString().slice(0, 10);
      return at(
        {week: daily([]), special: [{from: date, through: date, hours: ['00:00-01:00']}]},
        '2026-11-23T00:00+01:00',
      );
    };
    expect(opening(800)).to.include({
      then: 'open',
      until: ms('2029-01-31T00:00+01:00'),
      opens: ms('2029-01-31T00:00+01:00'),
      when: 'date',
    });
    expect(opening(801)).to.include({then: null, until: null, opens: null, when: null});
  });

  it('when is today, tomorrow, weekday for 2 to 6 days and date from 7 on, in days of the office', () => {
    const inDays = (days: number) => {
      const date = new Date(ms('2026-11-23') + days * DAY).toISOString().slice(0, 10);
      const source = {
        week: daily([]),
        special: [{from: date, through: date, hours: ['23:00-24:00']}],
      };
      return at(source, '2026-11-23T00:30+01:00').when;
    };
    expect([0, 1, 2, 6, 7].map(inDays)).to.deep.equal([
      'today',
      'tomorrow',
      'weekday',
      'weekday',
      'date',
    ]);
    expect(at({week: WEEK}, '2026-11-22T23:30+01:00').when).to.equal('tomorrow');
    expect(at({week: WEEK}, '2026-11-23T00:00+01:00').when).to.equal('today');
    expect(at({week: WEEK, tz: 'Asia/Kathmandu'}, '2026-11-22T23:00+01:00').when).to.equal('today');
  });

  it('when is about until when open, else about opens', () => {
    expect(at({week: daily(['10:00-09:00'])}, '2026-11-23T11:00+01:00').when).to.equal('tomorrow');
    expect(
      at({week: daily([{t: '10:00-14:00', by: 'appointment'}])}, '2026-11-23T11:00+01:00').when,
    ).to.equal(null);
  });

  it('soon is true within 30 minutes, inclusive', () => {
    expect(at({week: WEEK}, '2026-11-26T16:29:59.999+01:00').soon).to.equal(false);
    expect(at({week: WEEK}, '2026-11-26T16:30+01:00').soon).to.equal(true);
    expect(at({week: WEEK}, '2026-11-26T09:29:59.999+01:00').soon).to.equal(false);
    expect(at({week: WEEK}, '2026-11-26T09:30+01:00').soon).to.equal(true);
  });

  it('the end of an appointment is not a change that is soon', () => {
    const source = {week: {Mo: [{t: '10:00-14:00', by: 'appointment'}], PH: []}} as const;
    expect(at(source, '2026-11-23T13:59+01:00').soon).to.equal(false);
  });

  it('the same instant has the same answer however often it is asked', () => {
    const hours = parseHours({week: WEEK});
    const instants = Array.from({length: 9000}, (_, index) => ms('2026-01-01') + index * DAY);
    const first = instants.map(instant => stateAt(hours, instant));
    expect(instants.map(instant => stateAt(hours, instant))).to.deep.equal(first);
  });

  it('an instant need not be a whole millisecond', () => {
    expect(at({week: WEEK}, '2026-11-23T15:00+01:00').state).to.equal('closed');
    expect(stateAt(parseHours({week: WEEK}), ms('2026-11-23T15:00+01:00') - 0.5).state).to.equal(
      'open',
    );
  });

  it('what is no instant, or absurd, throws', () => {
    const absurd = [NaN, Infinity, -Infinity, 8.64e15, -8.64e15, 8.64e15 + 1, 1e18, 1e15, -1e15];
    for (const source of [{week: WEEK}, {}, {week: daily(['00:00-24:00'])}]) {
      for (const instant of absurd) {
        expect(() => stateAt(parseHours(source), instant), String(instant)).to.throw(RangeError);
      }
    }
  });
});

describe('hours: agreement days', () => {
  const source = {
    week: {...WEEK, Sa: ['10:00-12:00'], Su: ['10:00-12:00']},
    agreementDays: 'may-close',
  } as const;
  const names = (year: number) =>
    Array.from({length: 366}, (_, day) =>
      new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
    )
      .map(date => [date.slice(5), specialDay(parseHours(source), date)] as const)
      .flatMap(([date, reason]) =>
        reason?.code === 'agreement-day' ? [`${date} ${reason.name}`] : [],
      );

  it('are 1 May, the day after Ascension, 5 June, and 24, 27 to 31 December', () => {
    expect(names(2026)).to.deep.equal([
      '05-01 may-day',
      '05-15 day-after-ascension',
      '06-05 constitution-day',
      '12-24 christmas-eve',
      '12-27 christmas-week',
      '12-28 christmas-week',
      '12-29 christmas-week',
      '12-30 christmas-week',
      '12-31 new-years-eve',
    ]);
  });

  it('turn open and appointment spans into may-be-closed, with the reason', () => {
    const mixed = {
      week: daily(['10:00-12:00', {t: '13:00-14:00', by: 'appointment'}]),
      agreementDays: 'may-close',
    } as const;
    expect(spans(mixed, '2026-12-24')).to.deep.equal([
      '10:00-12:00 may-be-closed',
      '13:00-14:00 may-be-closed',
    ]);
    expect(at(mixed, '2026-12-24T13:30+01:00')).to.deep.include({
      state: 'may-be-closed',
      reason: {code: 'agreement-day', name: 'christmas-eve'},
    });
  });

  it('leave the time outside the spans plainly closed', () => {
    expect(at(source, '2026-12-24T09:00+01:00')).to.deep.include({state: 'closed', reason: null});
    expect(specialDay(parseHours({week: WEEK, agreementDays: 'may-close'}), '2027-05-01')).to.equal(
      null,
    );
  });

  it('leave an unknown day unknown', () => {
    const unknown = {week: daily(null), agreementDays: 'may-close'} as const;
    expect(at(unknown, '2026-12-24T12:00+01:00')).to.deep.include({
      state: 'unknown',
      reason: {code: 'no-hours'},
    });
  });

  it('do nothing without agreementDays', () => {
    expect(at({week: WEEK}, '2026-12-24T11:00+01:00')).to.include({state: 'open', reason: null});
  });

  it('do nothing where a special names the day', () => {
    const special = [{from: '2026-12-24', through: '2026-12-24', hours: ['10:00-12:00']}];
    expect(at({...source, special}, '2026-12-24T11:00+01:00')).to.deep.include({
      state: 'open',
      reason: {code: 'special'},
    });
  });

  it('do nothing on a public holiday, even one that is like the week', () => {
    expect(at(source, '2028-06-05T11:00+02:00')).to.deep.include({
      state: 'closed',
      reason: {code: 'public-holiday', name: 'whit-monday'},
    });
    const like = {week: daily(['10:00-14:00']), agreementDays: 'may-close'} as const;
    expect(at(like, '2028-06-05T11:00+02:00')).to.include({state: 'open', reason: null});
    expect(at({...like, holidays: null}, '2028-06-05T11:00+02:00').state).to.equal('open');
  });

  it('hold without public holidays, too', () => {
    expect(at({...source, holidays: null}, '2026-12-24T11:00+01:00').state).to.equal(
      'may-be-closed',
    );
  });

  it('hold within a season', () => {
    const seasons = [{from: '2026-12-01', through: '2026-12-31', week: daily(['08:00-09:00'])}];
    expect(at({...source, seasons}, '2026-12-24T08:30+01:00').state).to.equal('may-be-closed');
  });
});
