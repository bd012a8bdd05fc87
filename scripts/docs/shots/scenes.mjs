/** The moment in which the pictures are taken: a Monday at noon. */
const NOW = '2026-11-23T12:00+01:00';

const EU_WORKER =
  'event="arriving" citizenship="eu" residence="denmark" stay="over-6-months" purpose="work" previous-number="no" children="no" arrival="2027-01-04" job-start="2027-01-11"';

const badge = (office, at, attributes = '') =>
  `<p><open-now-badge office="${office}" at="${at}" ${attributes}></open-now-badge></p>`;

const element = (tag, attributes = '', at = NOW) => `<${tag} ${attributes} at="${at}"></${tag}>`;

const card = (office, attributes = '') =>
  element('office-card', `office="${office}" ${attributes}`);

/**
 * What is pictured: a name, what it shows, and its markup. `press` names what is pressed first, by CSS
 * selectors within the element's shadow root; with `isWhole` the screen is taken, not the element.
 */
export const scenes = [
  {
    name: 'badge',
    shows: 'The badge in each state, and within a sentence',
    markup: [
      badge('ics-west-aarhus', '2026-11-24T12:00+01:00'),
      badge('ics-west-aarhus', '2026-11-23T12:00+01:00'),
      badge('ics-west-aarhus', '2026-11-23T17:30+01:00'),
      badge('borgerservice-herning', '2026-11-23T12:00+01:00'),
      badge('borgerservice-herning', '2026-11-23T15:45+01:00'),
      badge('borgerservice-herning', '2026-11-28T12:00+01:00'),
      badge('borgerservice-herning', '2026-12-24T12:00+01:00'),
      badge('siri', '2026-11-23T08:00+01:00'),
      badge('siri', '2026-11-23T10:00+01:00'),
      badge('skattestyrelsen', NOW),
      badge('statsforvaltningen-aarhus', NOW),
      `<p>Borgerservice: ${element('open-now-badge', 'look="text" office="borgerservice-herning"')}.</p>`,
    ].join(''),
  },
  {name: 'card', shows: 'An office that is visited', markup: card('borgerservice-herning')},
  {
    name: 'card-appointment',
    shows: 'An office that asks for a booked time, with old facts',
    markup: card('ics-west-aarhus'),
  },
  {name: 'card-lines', shows: 'An office with many lines', markup: card('siri')},
  {
    name: 'card-task',
    shows: 'A card for one task',
    markup: card('siri', 'task="eu-residence-document"'),
  },
  {name: 'card-unknown', shows: 'Hours that are not known', markup: card('skattestyrelsen')},
  {name: 'signpost', shows: 'An office that is gone', markup: card('statsforvaltningen-aarhus')},
  {
    name: 'compact',
    shows: 'Compact cards',
    markup: card('borgerservice-herning', 'compact') + card('ics-west-aarhus', 'compact'),
  },
  {
    name: 'hours',
    shows: 'Hours of an ordinary week, and of Christmas week',
    markup:
      element('office-hours', 'office="borgerservice-herning" heading-level="3"') +
      element(
        'office-hours',
        'office="ics-west-aarhus" heading-level="3"',
        '2026-12-21T12:00+01:00',
      ),
  },
  {
    name: 'finder',
    shows: 'What somebody needs',
    markup: element('office-finder', 'municipality="Herning"'),
  },
  {
    name: 'finder-found',
    shows: 'The office that does it',
    markup: element('office-finder', 'task="cpr-registration" municipality="Herning"'),
  },
  {
    name: 'questions',
    shows: 'A question of the wizard',
    markup: element('registration-steps', 'event="arriving"'),
  },
  {
    name: 'date',
    shows: 'The question for a day',
    markup: element(
      'registration-steps',
      EU_WORKER.replace(/ arrival.*$/, ' job-start="2027-01-11"'),
    ),
  },
  {
    name: 'plan',
    shows: 'The plan of an EU worker',
    markup: element('registration-steps', EU_WORKER),
  },
  {
    name: 'form',
    shows: 'Questions beside the plan',
    // Once all is answered, only the plan is left.
    markup: element('registration-steps', `layout="form" ${EU_WORKER.replace(/ arrival.*$/, '')}`),
  },
  {
    name: 'counter',
    shows: 'A step in Danish, for the counter',
    markup: element('registration-steps', 'event="moving" arrival="2026-12-01"'),
    press: ['[data-open] button:has(.speech)'],
    isWhole: true,
  },
  {
    name: 'failure',
    shows: 'What cannot be loaded',
    markup: '<office-card office="siri" src="nowhere.json"></office-card>',
  },
];
