import type {
  BringItem,
  Directory,
  Grade,
  Provenance,
  Question,
  Step,
  StepContact,
  StepOffice,
  Text,
} from '../../src/directory/index.js';
import {PHASES} from '../../src/directory/phases.js';
import {formatFullDate, formatLanguages, formatTelephone} from '../../src/localization/format.js';
import {planRoute, questionFor} from '../../src/route/index.js';
import type {PlanStep, Situation} from '../../src/route/index.js';

/** The languages a plan is written down in. */
export type PlanLanguage = 'en' | 'da';

const WORDS = {
  en: {
    asked: 'asked',
    phases: [
      'Before you travel',
      'When you arrive',
      'With your CPR number',
      'Settling in',
      'Moving',
      'Leaving',
    ],
    earliest: 'You can do this from',
    deadline: 'The last day is',
    have: 'Have ready',
    bring: 'Bring',
    inLanguages: 'in',
    cost: 'Cost',
    duration: 'Time',
    redress: 'If the answer is no',
    counter: 'Show in Danish',
    nothing: 'No step.',
  },
  da: {
    asked: 'spurgt om',
    phases: [
      'Før du rejser',
      'Når du ankommer',
      'Med dit CPR-nummer',
      'Når du er flyttet ind',
      'Flytning',
      'Udrejse',
    ],
    earliest: 'Du kan gøre det fra',
    deadline: 'Sidste dag er',
    have: 'Hav klar',
    bring: 'Medbring',
    inLanguages: 'på',
    cost: 'Pris',
    duration: 'Tid',
    redress: 'Hvis svaret er nej',
    counter: 'Vis på dansk',
    nothing: 'Intet at gøre.',
  },
} as const;

/** What readers are told to ask about first. */
const doubt = (grade: Grade | undefined): string =>
  grade === 'reported' || grade === 'seed' ? ` (${grade})` : '';

const listed = (items: readonly string[]): string[] => items.map(item => `- ${item}`);

/** Writes plans down as they are read, in one language. */
export class PlanWriter {
  readonly #directory: Directory;
  readonly #language: PlanLanguage;

  constructor(directory: Directory, language: PlanLanguage) {
    this.#directory = directory;
    this.#language = language;
  }

  /** The plan of a situation as lines of Markdown, under headings of a level and the next. */
  write(situation: Situation, level: number): string {
    const {registration} = this.#directory;
    const plan = planRoute(registration!, situation);
    const steps = PHASES.flatMap((phase, index) => {
      const own = plan.steps.filter(step => step.phase === phase);
      return own.length
        ? [
            `${'#'.repeat(level)} ${this.#words.phases[index]}`,
            ...own.map(step => this.#writeStep(step)),
          ]
        : [];
    });
    return [
      this.#writeAnswers(situation),
      ...plan.notes.map(id => `**${this.#writeNote(id)}**`),
      ...(steps.length ? steps : [this.#words.nothing]),
    ].join('\n\n');
  }

  get #words() {
    return WORDS[this.#language];
  }

  #text(text: Text): string {
    return text[this.#language]!;
  }

  #writeAnswers(situation: Situation): string {
    const {questions} = this.#directory.registration!;
    const answers = situation as Readonly<Record<string, string>>;
    const asked = questions.filter(({id}) => answers[id]);
    const pairs = asked.map(question => {
      const {text} = questionFor(question, questions, situation);
      return `${this.#text(text)} *${this.#writeAnswer(question, answers[question.id]!)}*`;
    });
    return `${asked.length} ${this.#words.asked}: ${pairs.join(' · ')}`;
  }

  #writeAnswer({options}: Question, answer: string): string {
    const option = options?.find(({value}) => value === answer);
    return option ? this.#text(option.text) : formatFullDate(this.#language, answer);
  }

  #writeNote(id: string): string {
    const {text, provenance, url} = this.#directory.registration!.notes.find(
      note => note.id === id,
    )!;
    return `${this.#text(text)}${url ? ` <${url}>` : ''}${doubt(provenance.grade)}`;
  }

  #writePaper(
    {condition, name, format, acceptedLanguages, provenance}: BringItem,
    grade?: Grade,
  ): string {
    return [
      ...(condition ? [`${this.#text(condition)}:`] : []),
      this.#text(name),
      ...(format ? [`(${this.#text(format)})`] : []),
      ...(acceptedLanguages
        ? [
            `– ${WORDS[this.#language].inLanguages} ${formatLanguages(this.#language, acceptedLanguages)}`,
          ]
        : []),
    ]
      .join(' ')
      .concat(doubt(provenance?.grade ?? grade));
  }

  #writePapers(label: string, papers: readonly BringItem[], of: Provenance | undefined): string[] {
    return papers.length
      ? [`${label}: ${papers.map(paper => this.#writePaper(paper, of?.grade)).join(' · ')}`]
      : [];
  }

  #writeOffice({office: id, does, telephones = [], provenance}: StepOffice, step: Step): string {
    const {name, contactPoints = []} = this.#directory.office(id)!;
    const lines = telephones.map(number =>
      this.#writeLine(contactPoints.find(({telephone}) => telephone === number)!),
    );
    const grade = (provenance ?? step.provenance['offices'])?.grade;
    return [
      `${this.#text(name)}:`,
      ...(does ? [this.#text(does)] : []),
      ...(lines.length ? [`☎ ${lines.join(' · ')}`] : []),
    ]
      .join(' ')
      .concat(doubt(grade));
  }

  #writeLine({topic, telephone, provenance}: StepContact): string {
    const line = `${this.#text(topic)} ${formatTelephone(telephone!)}`;
    return line + doubt(provenance?.grade);
  }

  #writeStep(planned: PlanStep): string {
    const step = this.#directory.registration!.steps.find(({id}) => id === planned.id)!;
    const {earliest, deadline} = planned;
    const words = this.#words;
    const day = (label: string, date: string) =>
      `${label} ${formatFullDate(this.#language, date)}.`;
    const terms = (['cost', 'duration', 'redress'] as const).flatMap(term =>
      step[term]
        ? [`${words[term]}: ${this.#text(step[term])}${doubt(step.provenance[term]?.grade)}`]
        : [],
    );
    return [
      `**${this.#text(step.title)}** – ${planned.text ? this.#text(planned.text) : ''}${doubt(step.provenance['obligation']?.grade)}`,
      '',
      ...listed([
        ...(earliest ? [day(words.earliest, earliest)] : []),
        ...(deadline ? [day(words.deadline, deadline)] : []),
        this.#text(step.why),
        ...planned.notes.map(id => this.#writeNote(id)),
        ...planned.online.map(({name, url}) => `[${name ? this.#text(name) : url}](${url})`),
        ...planned.officeDetails.map(office => this.#writeOffice(office, step)),
        ...(step.contactPoints ?? []).map(contact => `☎ ${this.#writeLine(contact)}`),
        ...this.#writePapers(words.have, planned.have, step.provenance['have']),
        ...this.#writePapers(words.bring, planned.bring, step.provenance['bring']),
        ...terms,
        ...(step.counter ? [`${words.counter}: “${step.counter['da']}”`] : []),
      ]),
    ].join('\n');
  }
}
