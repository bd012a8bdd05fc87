import type {AgreementDay, PublicHoliday} from '../../src/hours/index.js';
import type {Interface} from './texts.js';

type DayNames = Readonly<Record<AgreementDay | PublicHoliday, string>>;

/** What days are called that are not like others: the elements' own words load languages beside the script. */
export const DAY_NAMES: Readonly<Record<Interface, DayNames>> = {
  en: {
    'new-years-day': 'New Year’s Day',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'great-prayer-day': 'Great Prayer Day',
    'ascension-day': 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'boxing-day': 'Boxing Day',
    'may-day': 'May Day',
    'day-after-ascension': 'the day after Ascension Day',
    'constitution-day': 'Constitution Day',
    'christmas-eve': 'Christmas Eve',
    'christmas-week': 'between Christmas and New Year',
    'new-years-eve': 'New Year’s Eve',
  },
  da: {
    'new-years-day': 'nytårsdag',
    'maundy-thursday': 'skærtorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': 'påskedag',
    'easter-monday': '2. påskedag',
    'great-prayer-day': 'store bededag',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'pinsedag',
    'whit-monday': '2. pinsedag',
    'christmas-day': 'juledag',
    'boxing-day': '2. juledag',
    'may-day': '1. maj',
    'day-after-ascension': 'dagen efter Kristi himmelfart',
    'constitution-day': 'grundlovsdag',
    'christmas-eve': 'juleaften',
    'christmas-week': 'mellem jul og nytår',
    'new-years-eve': 'nytårsaften',
  },
};
