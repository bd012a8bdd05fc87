const CIRCLE = 'M12 3a9 9 0 1 0 .01 0Z';
const SHIELD = 'M12 3l7.5 2.7v5.6c0 4.6-3 8-7.5 9.7-4.5-1.7-7.5-5.1-7.5-9.7V5.7Z';

/** An own drawing on a grid of 24, for a stroke of 1.75 with round ends. */
export interface Icon {
  /** Its class, for styles. */
  readonly name: string;
  /** The `d` of its path. */
  readonly path: string;
}

export const arrow: Icon = {name: 'arrow', path: `${CIRCLE}M8 12h8M12.8 8.7 16 12l-3.2 3.3`};

export const calendar: Icon = {name: 'calendar', path: 'M4 5h16v15H4ZM4 10h16M8.5 3v4M15.5 3v4'};

export const check: Icon = {name: 'check', path: `${CIRCLE}M8 12.3l2.8 2.7L16 9.5`};

export const chevron: Icon = {name: 'chevron', path: 'M6.5 9.5 12 15l5.5-5.5'};

export const clock: Icon = {name: 'clock', path: `${CIRCLE}M12 7.2V12l3.2 2`};

export const close: Icon = {name: 'close', path: 'M6 6l12 12M18 6 6 18'};

export const copy: Icon = {name: 'copy', path: 'M9 9h11v11H9ZM15 9V4H4v11h5'};

export const directions: Icon = {
  name: 'directions',
  path: 'M12 2.8 21.2 12 12 21.2 2.8 12ZM9.4 15v-3.4h5.2M12.6 9.4l2.2 2.2-2.2 2.2',
};

export const globe: Icon = {
  name: 'globe',
  path: `${CIRCLE}M3 12h18M12 3c5.3 5.5 5.3 12.5 0 18M12 3c-5.3 5.5-5.3 12.5 0 18`,
};

export const home: Icon = {
  name: 'home',
  path: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
};

export const info: Icon = {name: 'info', path: `${CIRCLE}M12 11v5.2M12 7.7v.1`};

export const list: Icon = {
  name: 'list',
  path: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.1M4.5 12v.1M4.5 17.5v.1',
};

export const mail: Icon = {name: 'mail', path: 'M3.5 5.5h17v13h-17ZM3.5 7l8.5 6.5L20.5 7'};

export const minus: Icon = {name: 'minus', path: `${CIRCLE}M8 12h8`};

export const paper: Icon = {
  name: 'paper',
  path: 'M5.5 3H14l4.5 4.5V21h-13ZM14 3v4.5h4.5M9 12.5h6M9 16.5h6',
};

export const people: Icon = {
  name: 'people',
  path: 'M9.5 4.5a3.5 3.5 0 1 0 .01 0ZM3 20c.4-3.4 3-5.5 6.5-5.5S15.6 16.6 16 20M15.5 4.7a3.5 3.5 0 0 1 0 6.6M17.5 14.9c2 .6 3.2 2.5 3.5 5.1',
};

export const phone: Icon = {
  name: 'phone',
  path: 'M5.5 3.5h3.2l1.5 4.2-2 1.5a12 12 0 0 0 6.6 6.6l1.5-2 4.2 1.5v3.2q0 2-2.2 2A16.3 16.3 0 0 1 3.5 5.7q0-2.2 2-2.2Z',
};

export const pin: Icon = {
  name: 'pin',
  path: 'M12 21c-4.3-4.3-6.5-7.6-6.5-10.7a6.5 6.5 0 0 1 13 0C18.5 13.4 16.3 16.7 12 21ZM12 8a2.4 2.4 0 1 0 .01 0Z',
};

export const print: Icon = {name: 'print', path: 'M7 8V3.5h10V8M7 16H3.5V8h17v8H17M7 13.5h10v7H7Z'};

export const question: Icon = {
  name: 'question',
  path: `${CIRCLE}M9.5 9.7c0-3.3 5-3.3 5 0 0 2-2.5 1.9-2.5 4M12 16.7v.1`,
};

export const save: Icon = {name: 'save', path: 'M12 4v11M7.5 10.7 12 15.2l4.5-4.5M4.5 19.5h15'};

export const share: Icon = {
  name: 'share',
  path: 'M12 15V3.5M8 7.3l4-3.8 4 3.8M7 11H4.5v10h15V11H17',
};

export const shield: Icon = {name: 'shield', path: `${SHIELD}M8.6 11.8l2.4 2.4 4.3-4.4`};

export const shieldWarning: Icon = {
  name: 'shield-warning',
  path: `${SHIELD}M12 7.7V12.5M12 15.7v.1`,
};

export const speech: Icon = {name: 'speech', path: 'M3.5 4h17v12.5H11l-4.5 4v-4h-3Z'};

export const tick: Icon = {name: 'tick', path: 'M5.5 12.5l4.2 4.2 8.8-9.2'};

export const triangle: Icon = {name: 'triangle', path: 'M12 4 21 19.5H3ZM12 10v4.3M12 16.9v.1'};

export const undo: Icon = {name: 'undo', path: 'M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-3'};
