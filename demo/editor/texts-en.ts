import type {DaySource, SpanSource} from '../../src/hours/index.js';
import {FIELD_NAMES} from './field-names.js';

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

const timesIn = (span: SpanSource): string =>
  (typeof span === 'string' ? span : span.t).replace('-', '–');

/** Everything the editor says, in English. */
export const en = {
  failed: 'The built-in directory could not be loaded. Reload the page.',
  toolbar: 'The file',
  edited: '– changed',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last change is undone.',
  redone: 'The change is made again.',
  save: 'Save the file',
  saved: (name: string) => `${name} is in your downloads. Put it where your website reads it from.`,
  savedWhole: (name: string, whole: string) =>
    `${name} takes over a directory with two items of one id, so what differs cannot be written. All of it is in ${whole}, which no longer follows that directory.`,
  throwAway: 'Throw the draft away',
  draftGone: 'The draft is thrown away. Undo brings it back as long as this page is open.',
  draftFound: (kept: number) =>
    `This is your draft of ${new Date(kept).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'})}. It is kept in this browser alone.`,
  otherTab:
    'The draft is changed in another tab of this browser, too. The last change of either is kept: close one of them.',
  noDraft: 'This browser does not keep a draft. Save the file before you leave the page.',

  openTitle: 'Open another directory',
  openHint: 'You can also drop a file anywhere on this page. The draft of this one is then gone.',
  openFile: 'A file on your computer',
  openAddress: 'An address on the web',
  open: 'Open',
  openBuiltIn: 'Open the built-in directory of Herning',
  opened: (name: string) => `${name} is open.`,
  openedExtending: (name: string) =>
    `${name} is open with everything it takes from another directory. “Save the file” writes only what differs from that one.`,
  openFaults: {
    json: (name: string) =>
      `${name} is not a JSON file. Open a directory file, such as herning.json.`,
    shape: (name: string) =>
      `${name} is not a directory. It needs a list of sources and a list of offices, each with its id, name and provenance.`,
    extends: (name: string, why: string) =>
      `${name} takes over another directory, which cannot be had (${why}). If that is a file beside it, open ${name} by its address on the web.`,
    address: (address: string, why: string) =>
      `${address} could not be opened (${why}). The other server may not allow it: save the file from there, and open it from your computer.`,
  },

  problems: 'What to look at',
  noFaults: 'The directory has no faults: the elements can show it.',
  faultsHint: 'The elements cannot show the directory until this is mended:',
  slips: (count: number) => `${many(count, 'thing', 'things')} may be a slip or missing`,
  old: (count: number) => `${many(count, 'source', 'sources')} should be read again`,
  oldHint:
    'Old pages, pages of others, and pages nobody has read for half a year. Open the page. If it still says the same, say so.',
  goThere: 'Go there',
  faultCount: (count: number) => many(count, 'fault', 'faults'),
  hasFault: 'Something is wrong here',

  contents: 'Contents of the directory',
  offices: 'Offices',
  newOffice: 'New office',
  newNameEnglish: 'Name in English',
  newNameDanish: 'Name in Danish',
  newSourceOfOffice: 'Where you know it from',
  newSourceHint: 'If the page is not in the list: add it under “Sources” first.',
  officeAdded: 'The office is added. Fill in what you know, and leave out what you do not.',
  nameless: 'Not named yet',

  sections: {
    name: 'Name and status',
    address: 'Address',
    contacts: 'Phone and e-mail',
    hours: 'Opening hours',
    booking: 'Booking',
    services: 'What it helps with',
    bring: 'What to bring',
    notes: 'Good to know',
    areas: 'For whom',
  },
  count: (count: number) => (count ? String(count) : 'none'),
  known: 'Known',
  notKnown: 'Not known',
  add: 'Add',
  cancel: 'Cancel',
  removeNamed: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” is removed.`,
  note: 'Note',

  otherLanguages: (count: number) => many(count, 'other language', 'other languages'),
  outdated: (names: string) => `${names}: the translation still says what the text said before.`,
  dropOutdated: 'Remove the old translations',

  status: 'The office',
  statuses: {active: 'is there', dissolved: 'no longer exists'},
  successor: 'Its work is now done by',
  noSuccessor: 'no other office',
  successorHint:
    'Has the office moved to other rooms? Then change its address below. Has another office taken over? Choose that one here; if it is not in the list, add it first.',
  wantsSuccessor: 'Choose the office that people should go to instead.',
  alertHint: 'What people must know before anything else. Leave it empty if there is nothing.',

  move: 'The office moves to a new address',
  moveHint:
    'The old address stays under “What used to apply”, for people with an old letter. Then write the new one.',
  moveLastDay: 'Last day at the old address',
  moveKeep: 'Keep the old address, write the new one',
  moveKept:
    'The old address is kept. Write the new one over it. Building, entrance and floor are those of the old place, so they are empty now.',
  moveLater: (firstDay: string) =>
    `Put this file on your website on ${firstDay}: until then people must find the old address.`,
  noAddress: 'No address is known. The elements say so.',
  addAddress: 'Add an address',
  removeAddress: 'Remove the address',

  addLine: 'Add a phone number or e-mail address',
  andOthers: (count: number) => `and ${count} more`,
  topic: 'What it is for',
  topicHint: 'As people look for it: “EU residence document”, “Working in Denmark”.',
  telephone: 'Phone number',
  stepsRenumbered: (count: number) =>
    `The plan names this number in ${many(count, 'step', 'steps')}: it is changed there, too.`,
  email: 'E-mail address',
  lineFor: (count: number) =>
    count ? `For ${many(count, 'service', 'services')}` : 'For all services of the office',
  ownHours: 'It has hours of its own',

  channels: {visit: 'Visit', phone: 'Phone'},
  hoursAre: (name: string) => `${name}: hours are`,
  publicHolidays: 'Public holidays',
  dayKinds: {open: 'Open', closed: 'Closed', unknown: 'Not known'},
  likeOtherDays: 'As on other days',
  closeOnHolidays: 'Close on public holidays',
  repeatMonday: 'Monday’s hours on all weekdays',
  addTimes: 'Add times',
  bothTimes: 'Write both times. They count once both are there.',
  clock: '9.30',
  from: (name: string) => `${name}, from`,
  to: (name: string) => `${name}, to`,
  removeTimes: (name: string, times: string) => `Remove ${times}, ${name}`,
  booked: 'by appointment only',
  forServices: (count: number) =>
    count ? `Only for ${many(count, 'service', 'services')}` : 'For all services',
  serviceTimes: 'Some of the times are for some services only',
  moreHours: 'More about the hours',
  validFrom: 'Hold from',
  validThrough: 'Hold until the end of',
  agreementDays: 'May be closed on 1 May, the day after Ascension Day, 5 June and 24–31 December',
  seasons: (count: number) =>
    `These hours have ${many(count, 'season', 'seasons')} with another week. They stay as they are; change them in the file.`,

  badgeAt: 'What the badge says on',
  day: 'Day',
  time: 'Time',
  now: 'Now',
  bestOfBoth: 'Badge',

  specialDays: 'Special days',
  toSpecialDays: 'Go to the special days',
  specialHint: 'Christmas, a day off, a late evening: they come before the week’s hours.',
  addSpecial: 'Add special days',
  calendarHint: 'Choose the first day, then the last.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  calendarHoliday: (name: string) => `public holiday: ${name}`,
  calendarAgreement: (name: string) => `may be closed: ${name}`,
  calendarFirst: (day: string) => `First day: ${day}. Choose the last day.`,
  calendarLast: (day: string) => `Chosen: ${day}. Say below what holds on these days.`,
  calendarSigns: {
    special: 'special days',
    holiday: 'public holiday',
    agreement: 'may be closed by agreement',
  },
  newSpecial: 'New special days',
  firstDay: 'First day',
  lastDay: 'Last day',
  onTheseDays: 'On these days',
  opens: 'Opens',
  closes: 'Closes',
  specialNote: (language: string) => `Why, in ${language}`,
  specialFor: 'For',
  specialFaults: {
    days: 'Choose the first day.',
    order: 'The last day is before the first. Change one of them.',
    times: 'Write when it opens and when it closes.',
    targets: 'Choose what the days are for.',
  },
  specialAdded: (days: string) => `${days}: added.`,
  dayInWords: (day: DaySource): string => {
    if (!day) return 'not known';
    return day.length ? day.map(timesIn).join(', ') : 'closed';
  },

  booking: 'Booking a time',
  bookings: {
    required: 'People must book a time',
    recommended: 'People should book a time',
    none: 'People come without booking',
  },
  bookingHow: 'How people book, and what to have ready',
  bookingPage: 'Page to book on',

  addService: 'Add a service',
  serviceName: 'What people get done',
  role: 'The office',
  roles: {does: 'does it', guides: 'only helps with it'},
  servicePage: 'Its own page',
  serviceId: 'Id',
  serviceIdHint: 'Letters, digits and hyphens: the id of the step in the plan, such as mitid.',
  addPaper: 'Add something to bring',
  paper: 'What to bring',
  condition: 'Who alone needs it',
  conditionHint: 'Leave it empty if everybody does.',
  format: 'What it must look like',
  formatHint: 'Original, translated, with a stamp …',
  addNote: 'Add a note',
  municipalities: 'Municipalities whose residents it serves',
  municipalitiesHint: 'With commas between them. An asterisk (*) means all.',

  source: 'Source',
  noSource: 'No source yet: choose where this is from.',
  changeSource: 'This is from somewhere else',
  grade: 'How far it can be trusted',
  gradeOfSource: 'As far as its source',
  grades: {
    confirmed: 'The authority’s own page, of 2023 or later',
    official: 'The authority’s own page, without a date',
    reported: 'Somebody else’s page, or not recent',
    seed: 'Only an old page says so',
  },
  factThrough: 'Holds until the end of',
  readOn: (date: string) => `Read on ${date}.`,
  checkToday: 'I checked this today',
  checkedToday: 'Checked today',
  confirmed: (name: string, count: number) =>
    `${name}: checked today. ${many(count, 'fact rests', 'facts rest')} on it.`,
  sourcesTitle: (count: number) => `Sources (${count})`,
  sourcesHint: 'The pages the facts were read from, each by its exact address.',
  newSource: 'New source',
  sourceAdded: 'The source is added, read today. Now choose it where a fact is from it.',
  sourceTitle: 'Title of the page',
  publisher: 'Who publishes it',
  pageAddress: 'Exact address of the page',
  checkedOn: 'Last read on',
  pageUpdated: 'Page last updated on',
  sourceDescription: 'What readers should know of it, such as its age',
  factCount: (count: number) => many(count, 'fact', 'facts'),

  changesTitle: (count: number) => `What changed (${count})`,
  noChanges: 'Nothing has changed since the file was opened.',
  before: 'Before',
  after: 'Now',
  nothingBefore: 'nothing',
  nothingAfter: 'removed',
  diff: 'The same, line by line in the file',
  route: 'Plan',

  preview: 'As readers see it',
  previewStale: 'This is the directory as it was before the fault.',
  show: 'Show',
  language: 'Language',
  languageOfPage: 'As this page',
  situation: 'Whose plan',
  situations: [
    'Ask the questions',
    'An EU citizen who comes to work',
    'A student from outside the EU',
    'Somebody who moves within Denmark',
    'Somebody who leaves Denmark',
  ],
  elements: {
    'office-card': 'Card',
    'open-now-badge': 'Badge',
    'office-hours': 'Hours',
    'office-finder': 'Finder',
    'registration-steps': 'Plan',
  } as Readonly<Record<string, string>>,

  faults: {
    missing: 'This cannot be left empty.',
    telephone: 'Write 8 digits, or a number with its country code: +45 96 28 24 00.',
    email: 'Write an e-mail address, such as info@example.org.',
    address: 'Write an address that begins with https://.',
    page: 'Write the exact address of the page, not of the front page.',
    id: 'Write letters, digits and hyphens only.',
    time: 'Write a time such as 9, 9.30 or 16:00.',
    sameTime: 'Both times are the same. Change one of them.',
  },
  fields: FIELD_NAMES.en,
};
