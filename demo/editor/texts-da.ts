import type {DaySource, SpanSource} from '../../src/hours/index.js';
import type {Texts} from './texts.js';
import {FIELD_NAMES} from './field-names.js';

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

const timesIn = (span: SpanSource): string =>
  (typeof span === 'string' ? span : span.t).replaceAll(':', '.').replace('-', '–');

/** Everything the editor says, in Danish. */
export const da: Texts = {
  failed: 'Den indbyggede fortegnelse kunne ikke hentes. Genindlæs siden.',
  toolbar: 'Filen',
  edited: '– ændret',
  undo: 'Fortryd',
  redo: 'Gentag',
  undone: 'Den seneste ændring er fortrudt.',
  redone: 'Ændringen er lavet igen.',
  save: 'Gem filen',
  saved: name => `${name} ligger i dine overførsler. Læg den dér, hvor jeres websted læser den.`,
  savedWhole: (name, whole) =>
    `${name} bygger på en fortegnelse, hvor to ting har samme id, så det, der afviger, kan ikke skrives for sig. Det hele ligger i ${whole}, som ikke længere følger den.`,
  throwAway: 'Smid kladden væk',
  draftGone: 'Kladden er smidt væk. Du kan fortryde det, så længe siden er åben.',
  draftFound: kept =>
    `Det er din kladde fra ${new Date(kept).toLocaleString('da', {dateStyle: 'long', timeStyle: 'short'})}. Den ligger kun i denne browser.`,
  otherTab:
    'Kladden bliver også rettet i en anden fane i denne browser. Den sidste rettelse i en af dem gemmes: Luk den ene.',
  noDraft: 'Browseren gemmer ikke en kladde. Gem filen, før du forlader siden.',

  openTitle: 'Åbn en anden fortegnelse',
  openHint:
    'Du kan også slippe en fil hvor som helst på siden. Så forsvinder kladden til den, du har åben.',
  openFile: 'En fil på din computer',
  openAddress: 'En adresse på nettet',
  open: 'Åbn',
  openBuiltIn: 'Åbn den indbyggede fortegnelse for Herning',
  opened: name => `${name} er åben.`,
  openedExtending: name =>
    `${name} er åben med alt det, den henter fra en anden fortegnelse. “Gem filen” skriver kun det, der afviger fra den.`,
  openFaults: {
    json: name => `${name} er ikke en JSON-fil. Åbn en fortegnelse, for eksempel herning.json.`,
    shape: name =>
      `${name} er ikke en fortegnelse. Den skal have en liste over kilder (sources) og en over kontorer (offices), hvert med id, name og provenance.`,
    extends: (name, why) =>
      `${name} bygger på en anden fortegnelse, som ikke kan hentes (${why}). Ligger den ved siden af, så åbn ${name} på dens adresse på nettet.`,
    address: (address, why) =>
      `${address} kunne ikke åbnes (${why}). Måske tillader den anden server det ikke: Gem filen derfra, og åbn den fra din computer.`,
  },

  problems: 'Det skal du se på',
  noFaults: 'Fortegnelsen er uden fejl: elementerne kan vise den.',
  faultsHint: 'Elementerne kan ikke vise fortegnelsen, før dette er rettet:',
  slips: count => `${many(count, 'ting', 'ting')} kan være en fejl eller mangle`,
  old: count => `${many(count, 'kilde', 'kilder')} bør læses igen`,
  oldHint:
    'Gamle sider, andres sider og sider, som ingen har læst i et halvt år. Åbn siden. Sig til, hvis den stadig siger det samme.',
  goThere: 'Gå dertil',
  faultCount: count => many(count, 'fejl', 'fejl'),
  hasFault: 'Noget er forkert her',

  contents: 'Fortegnelsens indhold',
  offices: 'Kontorer',
  newOffice: 'Nyt kontor',
  newNameEnglish: 'Navn på engelsk',
  newNameDanish: 'Navn på dansk',
  newSourceOfOffice: 'Hvor du ved det fra',
  newSourceHint: 'Hvis siden ikke er på listen: Tilføj den først under “Kilder”.',
  officeAdded: 'Kontoret er tilføjet. Udfyld det, du ved, og lad resten stå tomt.',
  nameless: 'Endnu uden navn',

  sections: {
    name: 'Navn og status',
    address: 'Adresse',
    contacts: 'Telefon og e-mail',
    hours: 'Åbningstider',
    booking: 'Tidsbestilling',
    services: 'Det hjælper det med',
    bring: 'Det skal man have med',
    notes: 'Godt at vide',
    areas: 'For hvem',
  },
  count: count => (count ? String(count) : 'ingen'),
  known: 'Kendt',
  notKnown: 'Ikke kendt',
  add: 'Tilføj',
  cancel: 'Annullér',
  removeNamed: name => `Fjern “${name}”`,
  removed: name => `“${name}” er fjernet.`,
  note: 'Bemærkning',

  otherLanguages: count => many(count, 'andet sprog', 'andre sprog'),
  outdated: names => `${names}: oversættelsen siger stadig det, teksten sagde før.`,
  dropOutdated: 'Fjern de gamle oversættelser',

  status: 'Kontoret',
  statuses: {active: 'findes', dissolved: 'findes ikke længere'},
  successor: 'Dets opgaver løses nu af',
  noSuccessor: 'intet andet kontor',
  successorHint:
    'Er kontoret flyttet til andre lokaler? Ret så adressen nedenfor. Har et andet kontor overtaget? Vælg det her. Er det ikke på listen, så tilføj det først.',
  wantsSuccessor: 'Vælg det kontor, folk skal henvende sig til i stedet.',
  alertHint: 'Det, folk skal vide før alt andet. Lad det stå tomt, hvis der ikke er noget.',

  move: 'Kontoret flytter til en ny adresse',
  moveHint:
    'Den gamle adresse bliver stående under “Tidligere oplysninger” til dem, der har et gammelt brev. Skriv derefter den nye.',
  moveLastDay: 'Sidste dag på den gamle adresse',
  moveKeep: 'Behold den gamle adresse, og skriv den nye',
  moveKept:
    'Den gamle adresse er gemt. Skriv den nye hen over den. Bygning, indgang og etage hører til det gamle sted og er derfor tomme nu.',
  moveLater: firstDay =>
    `Læg filen på jeres hjemmeside ${firstDay}: Indtil da skal folk finde den gamle adresse.`,
  noAddress: 'Ingen adresse er kendt. Det siger elementerne.',
  addAddress: 'Tilføj en adresse',
  removeAddress: 'Fjern adressen',

  addLine: 'Tilføj et telefonnummer eller en e-mailadresse',
  andOthers: count => `og ${count} til`,
  topic: 'Hvad den er til',
  topicHint: 'Som folk leder efter det: “EU-opholdsdokument”, “Arbejde i Danmark”.',
  telephone: 'Telefonnummer',
  stepsRenumbered: count =>
    `Planen nævner nummeret i ${many(count, 'trin', 'trin')}: Det er også rettet der.`,
  email: 'E-mailadresse',
  lineFor: count =>
    count ? `Til ${many(count, 'opgave', 'opgaver')}` : 'Til alle kontorets opgaver',
  ownHours: 'Den har sine egne tider',

  channels: {visit: 'Besøg', phone: 'Telefon'},
  hoursAre: name => `${name}: tiderne er`,
  publicHolidays: 'Helligdage',
  dayKinds: {open: 'Åbent', closed: 'Lukket', unknown: 'Ikke kendt'},
  likeOtherDays: 'Som på andre dage',
  closeOnHolidays: 'Lukket på helligdage',
  repeatMonday: 'Mandagens tider på alle hverdage',
  addTimes: 'Tilføj tider',
  bothTimes: 'Skriv begge tider. De gælder, når begge er der.',
  clock: '9.30',
  from: name => `${name}, fra`,
  to: name => `${name}, til`,
  removeTimes: (name, times) => `Fjern ${times}, ${name}`,
  booked: 'kun med tidsbestilling',
  forServices: count =>
    count ? `Kun til ${many(count, 'opgave', 'opgaver')}` : 'Til alle opgaver',
  serviceTimes: 'Nogle af tiderne gælder kun for nogle opgaver',
  moreHours: 'Mere om tiderne',
  validFrom: 'Gælder fra',
  validThrough: 'Gælder til og med',
  agreementDays:
    'Har måske lukket 1. maj, dagen efter Kristi himmelfartsdag, 5. juni og 24.–31. december',
  seasons: count =>
    `Tiderne har ${many(count, 'sæson', 'sæsoner')} med en anden uge. De bliver, som de er; ret dem i filen.`,

  badgeAt: 'Det siger mærket den',
  day: 'Dag',
  time: 'Klokkeslæt',
  now: 'Nu',
  bestOfBoth: 'Mærket',

  specialDays: 'Særlige dage',
  toSpecialDays: 'Gå til de særlige dage',
  specialHint: 'Jul, en fridag, en sen aften: de går forud for ugens tider.',
  addSpecial: 'Tilføj særlige dage',
  calendarHint: 'Vælg den første dag og derefter den sidste.',
  previousMonth: 'Forrige måned',
  nextMonth: 'Næste måned',
  calendarHoliday: name => `helligdag: ${name}`,
  calendarAgreement: name => `måske lukket: ${name}`,
  calendarFirst: day => `Første dag: ${day}. Vælg den sidste dag.`,
  calendarLast: day => `Valgt: ${day}. Skriv nedenfor, hvad der gælder på disse dage.`,
  calendarSigns: {
    special: 'særlige dage',
    holiday: 'helligdag',
    agreement: 'måske lukket efter aftale',
  },
  newSpecial: 'Nye særlige dage',
  firstDay: 'Første dag',
  lastDay: 'Sidste dag',
  onTheseDays: 'På disse dage',
  opens: 'Åbner',
  closes: 'Lukker',
  specialNote: language => `Hvorfor, på ${language.toLowerCase()}`,
  specialFor: 'For',
  specialFaults: {
    days: 'Vælg den første dag.',
    order: 'Den sidste dag ligger før den første. Ret en af dem.',
    times: 'Skriv, hvornår der åbnes, og hvornår der lukkes.',
    targets: 'Vælg, hvad dagene gælder for.',
  },
  specialAdded: days => `${days}: tilføjet.`,
  dayInWords: (day: DaySource): string => {
    if (!day) return 'ikke kendt';
    return day.length ? day.map(timesIn).join(', ') : 'lukket';
  },

  booking: 'Tidsbestilling',
  bookings: {
    required: 'Folk skal bestille tid',
    recommended: 'Folk bør bestille tid',
    none: 'Folk kommer uden at bestille tid',
  },
  bookingHow: 'Hvordan folk bestiller tid, og hvad de skal have klar',
  bookingPage: 'Siden, hvor man bestiller tid',

  addService: 'Tilføj en opgave',
  serviceName: 'Det får folk ordnet',
  role: 'Kontoret',
  roles: {does: 'gør det', guides: 'hjælper kun med det'},
  servicePage: 'Opgavens egen side',
  serviceId: 'Id',
  serviceIdHint: 'Bogstaver, tal og bindestreger: id for trinnet i planen, for eksempel mitid.',
  addPaper: 'Tilføj noget, man skal have med',
  paper: 'Det skal man have med',
  condition: 'Hvem der alene skal bruge det',
  conditionHint: 'Lad det stå tomt, hvis alle skal.',
  format: 'Hvordan det skal se ud',
  formatHint: 'Original, oversat, med stempel …',
  addNote: 'Tilføj en bemærkning',
  municipalities: 'Kommuner, hvis borgere kontoret er for',
  municipalitiesHint: 'Med komma imellem. En stjerne (*) betyder alle.',

  source: 'Kilde',
  noSource: 'Endnu ingen kilde: Vælg, hvor det er fra.',
  changeSource: 'Det er fra et andet sted',
  grade: 'Hvor sikkert det er',
  gradeOfSource: 'Så sikkert som kilden',
  grades: {
    confirmed: 'Myndighedens egen side, fra 2023 eller senere',
    official: 'Myndighedens egen side, uden dato',
    reported: 'En andens side, eller ikke ny',
    seed: 'Kun en gammel side siger det',
  },
  factThrough: 'Gælder til og med',
  readOn: date => `Læst ${date}.`,
  checkToday: 'Jeg har tjekket det i dag',
  checkedToday: 'Tjekket i dag',
  confirmed: (name, count) =>
    `${name}: tjekket i dag. ${many(count, 'oplysning', 'oplysninger')} bygger på den.`,
  sourcesTitle: count => `Kilder (${count})`,
  sourcesHint: 'Siderne, oplysningerne er læst på, hver med sin præcise adresse.',
  newSource: 'Ny kilde',
  sourceAdded: 'Kilden er tilføjet og læst i dag. Vælg den nu dér, hvor en oplysning er fra den.',
  sourceTitle: 'Sidens titel',
  publisher: 'Hvem der udgiver den',
  pageAddress: 'Sidens præcise adresse',
  checkedOn: 'Sidst læst',
  pageUpdated: 'Siden sidst opdateret',
  sourceDescription: 'Det bør læsere vide om den, for eksempel dens alder',
  factCount: count => many(count, 'oplysning', 'oplysninger'),

  changesTitle: count => `Ændringer (${count})`,
  noChanges: 'Intet er ændret, siden filen blev åbnet.',
  before: 'Før',
  after: 'Nu',
  nothingBefore: 'intet',
  nothingAfter: 'fjernet',
  diff: 'Det samme, linje for linje i filen',
  route: 'Plan',

  preview: 'Sådan ser læserne det',
  previewStale: 'Det er fortegnelsen, som den var før fejlen.',
  show: 'Vis',
  language: 'Sprog',
  languageOfPage: 'Som på siden her',
  situation: 'Hvis plan',
  situations: [
    'Stil spørgsmålene',
    'En EU-borger, der kommer for at arbejde',
    'En studerende fra et land uden for EU',
    'En, der flytter i Danmark',
    'En, der rejser fra Danmark',
  ],
  elements: {
    'office-card': 'Kort',
    'open-now-badge': 'Mærke',
    'office-hours': 'Åbningstider',
    'office-finder': 'Find et kontor',
    'registration-steps': 'Plan',
  },

  faults: {
    missing: 'Det kan ikke stå tomt.',
    telephone: 'Skriv 8 cifre eller et nummer med landekode: +45 96 28 24 00.',
    email: 'Skriv en e-mailadresse, for eksempel info@example.org.',
    address: 'Skriv en adresse, der begynder med https://.',
    page: 'Skriv sidens præcise adresse, ikke forsidens.',
    id: 'Skriv kun bogstaver, tal og bindestreger.',
    time: 'Skriv et klokkeslæt som 9, 9.30 eller 16.00.',
    sameTime: 'Begge tider er ens. Ret en af dem.',
  },
  fields: FIELD_NAMES.da,
};
