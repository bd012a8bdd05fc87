import type {AgreementDay, PublicHoliday} from '../../src/hours/index.js';
import {dayName} from '../../src/localization/day-names.js';
import {templates} from '../../src/localization/generated/da.js';
import type {Interface} from './texts.js';

/** What the elements call a day that is not like others. Here no language is loaded: `msg()` says it in English. */
export const dayNameIn = (ui: Interface, day: AgreementDay | PublicHoliday): string =>
  ui === 'da' ? templates[day] : dayName(day);
