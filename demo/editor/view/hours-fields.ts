import type {Channel} from '../../../src/directory/index.js';
import type {HoursSource} from '../../../src/hours/index.js';
import type {Editor} from '../editor.js';
import type {Path} from '../model/json-path.js';

export const CHANNELS: readonly Channel[] = ['visit', 'phone'];

/** Where an office has hours, or could have. */
export interface HoursField {
  readonly path: Path;
  /** As in `Visit`. */
  readonly name: string;
}

/** The hours at a field; undefined where they are not known. */
export const hoursAt = (editor: Editor, {path}: HoursField): HoursSource | undefined =>
  (editor.read(path) as HoursSource | null | undefined) ?? undefined;

/** The hours of the office shown, by channel. */
export const channelFields = ({officePath, texts}: Editor): readonly HoursField[] =>
  CHANNELS.map(channel => ({
    path: [...officePath, 'hours', channel],
    name: texts.channels[channel],
  }));

/** All hours that the office shown has, also those of its contact points. */
export const knownFields = (editor: Editor): readonly HoursField[] => {
  const {office, officePath, state} = editor;
  const lines = (office.contactPoints ?? []).map(({topic}, index) => ({
    path: [...officePath, 'contactPoints', index, 'hours'],
    name: topic[state.ui] ?? Object.values(topic)[0] ?? '',
  }));
  return [...channelFields(editor), ...lines].filter(field => hoursAt(editor, field));
};
