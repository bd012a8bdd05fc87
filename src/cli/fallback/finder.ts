import {msg} from '@lit/localize';
import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import {findOffices, tasksOf} from '../../directory/find-offices.js';
import type {FoundOffice, Task} from '../../directory/find-offices.js';
import {isGone} from '../../directory/succession.js';
import {groupTasks} from '../../directory/task-groups.js';
import {isGuidance} from '../../elements/office-card/audience-words.js';
import {occasionName, resultWords} from '../../elements/office-finder/result-words.js';
import {renderInWords} from '../../elements/shared/in-words.js';
import {block, heading} from './markup.js';
import {renderLine, renderOffice, renderResidents} from './office.js';
import type {Request} from './request.js';

/** Where somebody lives; undefined: not known. */
interface FinderRequest extends Request {
  readonly headingLevel: number;
  readonly municipality: string | undefined;
}

/** The offices that do something, for residents of a municipality or for whomever they do it. */
const officesFor = (task: string, {directory, municipality, today}: FinderRequest) => {
  if (municipality) return findOffices(directory.offices, task, municipality, today);
  const found = directory.offices.flatMap((office): FoundOffice[] => {
    const service = office.services?.find(({id}) => id === task);
    return service && !isGone(office) ? [{office, service}] : [];
  });
  return [
    ...found.filter(({service}) => !isGuidance(service)),
    ...found.filter(({service}) => isGuidance(service)),
  ];
};

const renderFound = (
  {office, service}: FoundOffice,
  task: string,
  request: FinderRequest,
): ComponentChildren => {
  const {texts, municipality} = request;
  return block(
    'li',
    null,
    h('p', null, [
      renderLine(office, {...request, task}),
      service.note && ['. ', texts.text(service.note)],
    ]),
    !municipality && renderResidents(service.areaServed ? service : office, request),
  );
};

const renderTask = (task: Task, request: FinderRequest): ComponentChildren => [
  h('dt', null, request.texts.text(task.name)),
  block(
    'dd',
    null,
    block(
      'ul',
      null,
      ...officesFor(task.id, request).map(found => renderFound(found, task.id, request)),
    ),
  ),
];

/** All that the offices do, by when somebody needs it, each with who does it. */
const renderTasks = (request: FinderRequest): ComponentChildren => {
  const {directory, headingLevel} = request;
  const {byOccasion, others} = groupTasks(directory);
  const renderGroup = (title: string, tasks: readonly Task[]): ComponentChildren => {
    const known = tasks.filter(({id}) => officesFor(id, request).length);
    return (
      known.length > 0 && [
        heading(headingLevel + 1, title),
        block('dl', null, ...known.map(task => renderTask(task, request))),
      ]
    );
  };
  return [
    [...byOccasion].map(([occasion, tasks]) => renderGroup(occasionName(occasion), tasks)),
    renderGroup(
      byOccasion.size
        ? msg('Something else', {id: 'something-else'})
        : msg('What do you need?', {id: 'what-do-you-need'}),
      others,
    ),
  ];
};

/** What is found for one task: in a sentence, then the office to go to, then others. */
const renderResult = (task: Task, request: FinderRequest): ComponentChildren => {
  const {texts, municipality, headingLevel} = request;
  const found = officesFor(task.id, request);
  const [first, ...others] = found;
  if (!municipality) return block('dl', null, renderTask(task, request));
  return [
    h('p', null, [
      texts.text(task.name),
      '. ',
      renderInWords(
        resultWords(found, municipality),
        first && h('b', null, texts.text(first.office.name)),
        h('b', null, municipality),
      ) as ComponentChildren,
    ]),
    first &&
      renderOffice(first.office, {...request, task: task.id, headingLevel: headingLevel + 1}),
    others.length > 0 && [
      h('p', null, msg('Other offices', {id: 'other-offices'})),
      block('ul', null, ...others.map(other => renderFound(other, task.id, request))),
    ],
  ];
};

/** Which office does what; of a task asked for, that one alone. */
export const renderFinder = (request: FinderRequest): ComponentChildren => {
  const {directory, headingLevel} = request;
  const task = tasksOf(directory.offices).find(({id}) => id === request.task);
  return block(
    'div',
    null,
    heading(headingLevel, msg('Find the right office', {id: 'find-office'})),
    task ? renderResult(task, request) : renderTasks(request),
  );
};
