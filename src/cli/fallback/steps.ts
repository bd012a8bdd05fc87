import {msg, str} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {
  BringItem,
  OnlineService,
  Registration,
  RouteNote,
  Step,
  StepContact,
} from '../../directory/index.js';
import {PHASES} from '../../directory/phases.js';
import {overallTrust} from '../../directory/trust.js';
import {letterSentences} from '../../elements/registration-steps/letter-words.js';
import {byPhase, listSteps, notesOf} from '../../elements/registration-steps/listed-step.js';
import type {ListedOffice, ListedStep} from '../../elements/registration-steps/listed-step.js';
import {
  missingWords,
  nothingToDoWords,
  onlineName,
  phaseSpan,
  phaseWord,
  readMoreWords,
  renderBringItem,
  timeWords,
} from '../../elements/registration-steps/wording.js';
import {formatDate} from '../../localization/format.js';
import {planRoute, questionFor} from '../../route/index.js';
import type {Answers, Situation} from '../../route/situation.js';
import {block, heading, list, mailLink, telephoneLink} from './markup.js';
import {renderLine} from './office.js';
import type {Request} from './request.js';
import {renderSources, renderTrust, renderTrustLine, tag} from './trust.js';

/** A situation, as far as it is known. */
interface StepsRequest extends Request {
  readonly headingLevel: number;
  readonly registration: Registration;
  readonly situation: Situation;
}

/** Before every day: what is read long after it was written never says that a day is over. */
const ANY_DAY = '';

const renderNote = ({text, url}: RouteNote, {texts}: Request): ComponentChildren => [
  texts.text(text),
  url && [' ', h('a', {href: url}, readMoreWords(url))],
];

const renderOnline = (service: OnlineService, {texts}: Request): ComponentChildren =>
  h('p', null, h('a', {href: service.url}, onlineName(service, texts) as ComponentChildren));

const renderTitle = (step: Step, level: number, {texts}: Request): ComponentChildren => [
  heading(level, texts.text(step.title)),
  texts.danishName(step.title),
];

const renderPapers = (
  label: string,
  field: 'have' | 'bring',
  {step, planned}: ListedStep,
  {texts}: Request,
): ComponentChildren => {
  const items: readonly BringItem[] = planned[field];
  const trust = overallTrust(step);
  return (
    items.length > 0 && [
      h('p', null, `${label}:`),
      block(
        'ul',
        null,
        ...items.map(item =>
          h('li', null, [
            renderBringItem(item, texts) as ComponentChildren,
            tag((item.provenance ?? step.provenance[field])?.grade, trust),
          ]),
        ),
      ),
    ]
  );
};

const renderPlace = (
  {office, does, lines}: ListedOffice,
  step: Step,
  request: Request,
): ComponentChildren =>
  h('li', null, [
    renderLine(office, {...request, task: step.id}, lines),
    does && ['. ', request.texts.text(does)],
  ]);

/** Whom to ask who is no office of the directory. */
const renderContact = (
  {topic, telephone, email}: StepContact,
  {texts}: Request,
): ComponentChildren =>
  h('li', null, [
    texts.text(topic),
    telephone && [': ', telephoneLink(telephone)],
    email && [': ', mailLink(email)],
  ]);

const renderStep = (listed: ListedStep, level: number, request: Request): ComponentChildren => {
  const {step, planned, offices, notes} = listed;
  const {contactPoints = []} = step;
  const {texts} = request;
  const {spoken} = texts;
  const {earliest, deadline, online} = planned;
  const from = earliest && deadline && formatDate(spoken, earliest);
  return block(
    'li',
    null,
    renderTitle(step, level, request),
    h('p', null, [
      h(
        'b',
        null,
        timeWords(listed, ANY_DAY, date => formatDate(spoken, date)),
      ),
      from && `, ${msg(str`from ${from}`, {id: 'span-from'})}`,
    ]),
    h('p', null, texts.text(planned.text ?? step.why)),
    ...online.map(service => renderOnline(service, request)),
    renderPapers(msg('Have ready', {id: 'have-ready'}), 'have', listed, request),
    renderPapers(msg('Bring', {id: 'bring'}), 'bring', listed, request),
    (offices.length > 0 || contactPoints.length > 0) && [
      h('p', null, `${msg('Where', {id: 'where'})}:`),
      block(
        'ul',
        null,
        ...offices.map(office => renderPlace(office, step, request)),
        ...contactPoints.map(contact => renderContact(contact, request)),
      ),
    ],
    ...notes.map(note => h('p', null, renderNote(note, request))),
    renderTrustLine(step, request),
  );
};

/** The plan of a situation: the letter, what decides all, the steps that are certain, what is still open. */
const renderPlan = (request: StepsRequest): ComponentChildren => {
  const {directory, registration, situation, texts, headingLevel} = request;
  const {questions} = registration;
  const plan = planRoute(registration, situation);
  const steps = listSteps(directory, registration, plan, ANY_DAY);
  const notes = notesOf(registration, plan.notes);
  const answers = situation as Answers;
  const answered = questions
    .filter(({id}) => answers[id] !== undefined)
    .map(question => ({
      question: questionFor(question, questions, situation),
      answer: answers[question.id],
      isGiven: true,
    }));
  const open = questions.filter(({id}) => plan.questions.includes(id));
  return [
    heading(headingLevel, msg('Your plan', {id: 'plan'})),
    h(
      'p',
      null,
      letterSentences(answered, situation, texts).map((parts, index) => [
        index > 0 && ' ',
        parts.map(({content, isBold}) =>
          isBold ? h('b', null, content as ComponentChildren) : (content as ComponentChildren),
        ),
      ]),
    ),
    ...notes.map(note => h('p', null, h('strong', null, renderNote(note, request)))),
    !open.length && !steps.length && !notes.length && h('p', null, nothingToDoWords()),
    open.length > 0 && [
      h('p', null, missingWords(steps.length > 0)),
      block(
        'ul',
        null,
        ...open.map(question =>
          h('li', null, texts.text(questionFor(question, questions, situation).text)),
        ),
      ),
    ],
    byPhase(steps).map(phase => {
      const span = phaseSpan(phase, texts);
      return [
        heading(headingLevel + 1, [phaseWord(phase.phase), span && ` · ${span}`]),
        block('ol', null, ...phase.steps.map(step => renderStep(step, headingLevel + 2, request))),
      ];
    }),
    renderSources(
      steps.map(({step}) => step),
      request,
    ),
  ];
};

/** All steps there are, for a reader of whom nothing is known. */
const renderAll = (request: StepsRequest): ComponentChildren => {
  const {directory, registration, texts, headingLevel} = request;
  const {introduction, steps} = registration;
  const renderOne = (step: Step): ComponentChildren => {
    const offices = [...new Set((step.offices ?? []).map(({office}) => office))];
    return block(
      'li',
      null,
      renderTitle(step, headingLevel + 2, request),
      ...(step.online ?? [])
        .filter(({appliesWhen}) => !appliesWhen)
        .map(service => renderOnline(service, request)),
      list(
        'ul',
        offices.map(id =>
          h('li', null, renderLine(directory.office(id)!, {...request, task: step.id})),
        ),
      ),
    );
  };
  return [
    heading(headingLevel, msg('What to do, and where', {id: 'all-steps'})),
    introduction && h('p', null, texts.text(introduction.text)),
    h(
      'p',
      null,
      msg('You may not need all of these steps. Which ones you need depends on your situation.', {
        id: 'steps-for-some',
      }),
    ),
    PHASES.map(phase => {
      const own = steps.filter(step => step.phase === phase);
      return (
        own.length > 0 && [
          heading(headingLevel + 1, phaseWord(phase)),
          block('ul', null, ...own.map(renderOne)),
        ]
      );
    }),
    renderTrust(steps, request),
  ];
};

/** The plan of a situation; where nothing is known of it, all steps there are. */
export const renderSteps = (request: StepsRequest): ComponentChildren =>
  block(
    'div',
    null,
    Object.keys(request.situation).length ? renderPlan(request) : renderAll(request),
  );
