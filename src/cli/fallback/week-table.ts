import {h} from 'preact';
import type {ComponentChildren} from 'preact';
import type {Office} from '../../directory/index.js';
import type {HoursLine} from '../../localization/day-words.js';
import {usualWeekWords} from '../../localization/usual-week-words.js';
import {block} from './markup.js';
import {hoursOf, speakerFor} from './request.js';
import type {Request} from './request.js';

const renderLine = ({times, note}: HoursLine, index: number): ComponentChildren => [
  index > 0 && h('br', null),
  times,
  note && ` (${note})`,
];

/** The usual week of an office as a table, and in words what is known of other days. */
export const renderWeek = (request: Request, office: Office): ComponentChildren[] => {
  const {intro, columns, rows, notes} = usualWeekWords(
    hoursOf(request, office),
    speakerFor(request, office),
  );
  return [
    intro && h('p', null, intro),
    rows.length > 0 &&
      block(
        'table',
        null,
        h('thead', null, [
          h('tr', null, [
            h('td', null),
            ...columns.map(({title}) => h('th', {scope: 'col'}, title)),
          ]),
        ]),
        block(
          'tbody',
          null,
          ...rows.map(({label, cells}) =>
            h('tr', null, [
              h('th', {scope: 'row'}, label),
              ...cells.map(cell => h('td', null, cell.map(renderLine))),
            ]),
          ),
        ),
      ),
    ...notes.map(note => h('p', null, note)),
  ];
};
