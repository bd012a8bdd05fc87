import {msg} from '@lit/localize';
import type {AgreementDay, PublicHoliday} from '../hours/index.js';

/** What a day is called that is not like others of its weekday. */
export const dayName = (day: AgreementDay | PublicHoliday): string => {
  switch (day) {
    case 'new-years-day':
      return msg('New Year’s Day', {id: 'new-years-day'});
    case 'maundy-thursday':
      return msg('Maundy Thursday', {id: 'maundy-thursday'});
    case 'good-friday':
      return msg('Good Friday', {id: 'good-friday'});
    case 'easter-sunday':
      return msg('Easter Sunday', {id: 'easter-sunday'});
    case 'easter-monday':
      return msg('Easter Monday', {id: 'easter-monday'});
    case 'great-prayer-day':
      return msg('Great Prayer Day', {id: 'great-prayer-day'});
    case 'ascension-day':
      return msg('Ascension Day', {id: 'ascension-day'});
    case 'whit-sunday':
      return msg('Whit Sunday', {id: 'whit-sunday'});
    case 'whit-monday':
      return msg('Whit Monday', {id: 'whit-monday'});
    case 'christmas-day':
      return msg('Christmas Day', {id: 'christmas-day'});
    case 'boxing-day':
      return msg('Boxing Day', {id: 'boxing-day'});
    case 'may-day':
      return msg('May Day', {id: 'may-day'});
    case 'day-after-ascension':
      return msg('the day after Ascension Day', {id: 'day-after-ascension'});
    case 'constitution-day':
      return msg('Constitution Day', {id: 'constitution-day'});
    case 'christmas-eve':
      return msg('Christmas Eve', {id: 'christmas-eve'});
    case 'christmas-week':
      return msg('between Christmas and New Year', {id: 'christmas-week'});
    case 'new-years-eve':
      return msg('New Year’s Eve', {id: 'new-years-eve'});
  }
};
