import offices from '../data/offices.json' with {type: 'json'};
import registration from '../data/registration.json' with {type: 'json'};
import sources from '../data/sources.json' with {type: 'json'};
import type {DirectorySource} from './directory/types.js';

/** The built-in directory: Herning's offices, their sources and the route of registration. */
export const herning = {...offices, ...sources, registration} as unknown as DirectorySource;
