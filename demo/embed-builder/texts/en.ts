import type {Moment, Spelling, System, Theme} from '../choice.js';

/** Texts by a word that may be unknown. */
type ByName = Readonly<Record<string, string>>;

interface Goal {
  readonly title: string;
  readonly help: string;
}

export interface Texts {
  readonly goalsLegend: string;
  /** By the tag of an element: what somebody wants, and what the element shows. */
  readonly goals: Readonly<Record<string, Goal>>;
  readonly presetsLegend: string;
  readonly presets: Readonly<Record<'employer' | 'university' | 'municipality', string>>;
  readonly options: string;
  readonly colours: string;
  readonly answers: string;
  readonly answersHelp: string;
  readonly more: string;
  readonly edit: string;
  readonly editHelp: string;
  readonly editLabel: string;
  readonly editButton: string;
  readonly editDone: string;
  readonly editNothing: string;
  readonly editLeftOut: (names: string) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly ownAccent: string;
  readonly accent: string;
  readonly radius: string;
  readonly density: string;
  readonly times: (factor: string) => string;
  readonly contrastWords: (white: boolean, ratio: string) => string;
  readonly contrastPage: (dark: boolean, ratio: string, enough: boolean) => string;
  readonly folder: string;
  readonly pinned: string;
  readonly standard: string;
  readonly pageLanguage: string;
  readonly askReader: string;
  readonly anyTask: string;
  readonly anyMunicipality: string;
  readonly elsewhere: string;
  readonly officesToday: string;
  readonly officesGone: string;
  readonly dayUnknown: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly preview: string;
  readonly frames: string;
  readonly frame: Readonly<Record<'sidebar' | 'phone' | 'tablet', string>>;
  readonly width: string;
  readonly pixels: (width: number) => string;
  readonly moment: string;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly momentMissing: (moment: string) => string;
  readonly momentIs: (moment: string, office: string) => string;
  readonly dark: string;
  readonly rtl: string;
  readonly full: string;
  readonly scriptless: string;
  readonly answered: string;
  readonly code: string;
  readonly system: string;
  readonly systems: Readonly<Record<System, string>>;
  readonly spelling: string;
  readonly spellings: Readonly<Record<Spelling, string>>;
  /** By the name of a step. */
  readonly steps: ByName;
  readonly copyFilesTo: (folder: string) => string;
  readonly codeOf: (step: number) => string;
  readonly copyStep: (step: number) => string;
  readonly noHash: string;
  readonly frameLook: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly send: string;
  readonly mailSubject: string;
  readonly mailBody: (steps: string, address: string) => string;
  readonly failed: string;
  /** By the name of an attribute. */
  readonly labels: ByName;
  /** By the value of an attribute. */
  readonly values: ByName;
}

export const en: Texts = {
  goalsLegend: 'What do you want to do?',
  goals: {
    'office-card': {
      title: 'Show one office',
      help: 'Where it is, when it is open, what it helps with and what to bring.',
    },
    'open-now-badge': {
      title: 'Say if it is open in a sentence',
      help: 'A few words that stay right, anywhere in your text.',
    },
    'office-hours': {
      title: 'Show opening hours',
      help: 'The next seven days of one office, with holidays.',
    },
    'office-finder': {
      title: 'Let people find an office',
      help: 'They say what they need and where they live.',
    },
    'registration-steps': {
      title: 'Give them a plan',
      help: 'A few questions, then what to do, by when, where and with what.',
    },
  },
  presetsLegend: 'Or start with what suits',
  presets: {employer: 'Employer', university: 'University', municipality: 'Municipality'},
  options: 'How should it be?',
  colours: 'Colour and shape',
  answers: 'What you know of your readers',
  answersHelp: 'What you answer here is not asked.',
  more: 'More options',
  edit: 'Edit existing code',
  editHelp: 'Paste what you have on your page. Your choices here then follow it.',
  editLabel: 'Your code',
  editButton: 'Read the code',
  editDone: 'Your code is read. The choices follow it.',
  editNothing:
    'This code has none of the elements. Paste all of it, from the first < to the last >.',
  editLeftOut: names => `Left out, because the element does not have it: ${names}.`,
  theme: 'Look',
  themes: {
    none: 'Like the page around it',
    plain: 'Plain',
    dkfds: 'Det Fælles Designsystem',
    contrast: 'High contrast',
  },
  ownAccent: 'A colour of your own for the main button',
  accent: 'Colour of the main button',
  radius: 'Rounded corners',
  density: 'Space',
  times: factor => `× ${factor}`,
  contrastWords: (white, ratio) =>
    `The words on the button are ${white ? 'white' : 'black'}: ${ratio} to 1. That is easy to read.`,
  contrastPage: (dark, ratio, enough) =>
    `On a ${dark ? 'dark' : 'light'} page the button has ${ratio} to 1. ${
      enough ? 'That is easy to see.' : 'That is hard to see: at least 3 to 1 is needed.'
    }`,
  folder: 'Folder of the files on your server',
  pinned: 'Only run the script if it is exactly this version (integrity)',
  standard: 'Standard',
  pageLanguage: 'The language of your page',
  askReader: 'Ask the reader',
  anyTask: 'Anything',
  anyMunicipality: 'Ask the reader',
  elsewhere: 'Any other municipality',
  officesToday: 'Offices today',
  officesGone: 'Offices that are gone, for readers of old letters',
  dayUnknown: 'Ask the reader',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  preview: 'Preview',
  frames: 'Shown as in a',
  frame: {sidebar: 'sidebar', phone: 'phone', tablet: 'tablet'},
  width: 'Width',
  pixels: width => `${width} pixels`,
  moment: 'Shown as it is',
  moments: {
    now: 'now',
    open: 'when open',
    'closes-soon': 'when it closes soon',
    closed: 'when closed',
    'christmas-eve': 'on Christmas Eve',
    unknown: 'when not known',
  },
  momentMissing: moment => `${moment} (never, by these hours)`,
  momentIs: (moment, office) => `${moment} in Denmark, by the hours of ${office}.`,
  dark: 'Dark page',
  rtl: 'Right to left',
  full: 'Full height',
  scriptless: 'Without JavaScript',
  answered: 'With example answers',
  code: 'The code',
  system: 'Your system',
  systems: {
    html: 'HTML',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    umbraco: 'Umbraco',
    typo3: 'TYPO3',
    sharepoint: 'SharePoint',
    react: 'React',
  },
  spelling: 'Written as',
  spellings: {element: 'element', div: 'div', iframe: 'frame'},
  steps: {
    paste: 'Paste this code where it should be shown.',
    frame:
      'Paste this code where it should be shown. If your editor removes the script below the frame, the frame keeps the height that is written in it.',
    plugin:
      'Your administrator saves this once as wp-content/mu-plugins/registration-widgets.php. It loads the script on every page.',
    customHtml: 'Add a “Custom HTML” block to the page and paste this code.',
    customHtmlAdmin:
      'Add a “Custom HTML” block and paste this code. You must be an administrator: WordPress removes scripts and new tags for everybody else.',
    library: 'Your developer adds this to the file YOUR_THEME.libraries.yml of your theme.',
    attachLibrary:
      'Your developer adds this to YOUR_THEME.info.yml, with the name of your theme in place of YOUR_THEME, and clears the cache.',
    allowTag: 'In your text format, add this to “Limit allowed HTML tags”.',
    source: 'Open “Source” in the editor of the page and paste this code.',
    template: 'Your developer pastes this into the head of the master template.',
    partialView: 'Your developer pastes this into the partial view that should show it.',
    typoScript: 'Your developer adds this to the TypoScript setup.',
    htmlElement: 'Add a content element of the type “HTML” to the page and paste this code.',
    allowServer:
      'An administrator of the site allows the server that has the files, under “HTML Field Security”.',
    embedPart:
      'Add an “Embed” web part and paste this code. It needs the full address: write your own server in place of www.example.org.',
    addPackage: 'Add the package registration-widgets to your app. React 19 or newer is needed.',
    component: 'Save this component and use it where it should be shown.',
    style: 'Add this to the style sheet of your site.',
    look: 'Open the page and compare it with the preview.',
  },
  copyFilesTo: folder => `Copy the folder dist/embed to your server as ${folder}`,
  codeOf: step => `Code of step ${step}`,
  copyStep: step => `Copy the code of step ${step}`,
  noHash: 'Without a hash: it can only be computed on a page loaded through https.',
  frameLook: 'A frame always has its own look: look, colour and shape are left out.',
  copy: 'Copy code',
  copied: 'The code is copied. Paste it where it should be shown.',
  notCopied: 'Your browser does not allow copying. The code is selected: press Ctrl+C or ⌘C.',
  link: 'Copy a link to these choices',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'Your browser does not allow copying. Copy the address of this page instead.',
  reset: 'Start again',
  resetDone: 'All choices are as they were at first.',
  send: 'Send to my webmaster',
  mailSubject: 'Please add this to our website',
  mailBody: (steps, address) =>
    `Hello,\n\nPlease add this to our website. It tells people who are new in Denmark which office to go to.\n\n${steps}\n\nThese are the choices I made, with a preview:\n${address}\n`,
  failed: 'The list of elements could not be loaded. Reload the page.',
  labels: {
    office: 'Office',
    lang: 'Language',
    channel: 'How to reach it',
    task: 'What your readers need',
    municipality: 'Where your readers live',
    look: 'Form',
    compact: 'Short: name, state, address and contact',
    'json-ld': 'Tell search engines what the authorities’ own pages say',
    'heading-level': 'Level of its heading',
    'language-picker': 'Let readers choose among ten languages',
    layout: 'Questions',
    remember: 'Keep the answers in the reader’s browser',
    src: 'Address of your own directory file',
  },
  values: {
    visit: 'Visit',
    phone: 'Phone',
    pill: 'A pill',
    text: 'Words in the text',
    wizard: 'One at a time',
    form: 'All at once',
    2: 'Heading 2',
    3: 'Heading 3',
    4: 'Heading 4',
    5: 'Heading 5',
    6: 'Heading 6',
  },
};
