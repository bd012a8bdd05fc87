import * as danish from './generated/da.js';
import {provideTranslation} from './translation.js';

/** Makes Danish speak at once, wherever it is shown beside another language or most readers want it. */
export const provideDanish = (): void => {
  provideTranslation('da', danish);
};
