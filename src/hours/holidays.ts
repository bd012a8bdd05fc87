/** Danish public holidays; `great-prayer-day` is Store Bededag, abolished from 2024. */
export type PublicHoliday =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

/** Danish days on which offices close by agreement only. */
export type AgreementDay =
  | 'may-day'
  | 'day-after-ascension'
  | 'constitution-day'
  | 'christmas-eve'
  | 'between-christmas-and-new-year'
  | 'new-years-eve';
