import {dayAt} from '../../src/directory/dates.js';
import type {CalendarDate, DirectorySource, OfficeSource} from '../../src/directory/index.js';
import {keepDraft, throwDraftAway} from './draft.js';
import {fileOf} from './model/extended.js';
import type {Extension, SavedFile} from './model/extended.js';
import {redo, record, startHistory, undo} from './model/history.js';
import type {History} from './model/history.js';
import {fieldId, getAt, setAt} from './model/json-path.js';
import type {Path} from './model/json-path.js';
import {faultsOf} from './model/problems.js';
import {withStepNumbers} from './model/step-numbers.js';
import type {Problem} from '../../src/directory/check.js';
import type {SpecialForm} from './model/special-form.js';
import {TEXTS} from './texts.js';
import type {Interface, Texts} from './texts.js';

/** What stands in the middle of the page. */
export type View = 'office' | 'new-office' | 'sources' | 'changes';

/** Times somebody is still writing. */
export interface PendingSpan {
  readonly from: string;
  readonly to: string;
}

/** An input that the file could not take, as it was written. */
export interface InputFault {
  readonly written: string;
  readonly message: string;
}

/** Everything the page shows. */
export interface EditorState {
  readonly ui: Interface;
  readonly fileName: string;
  readonly opened: DirectorySource;
  /** Undefined of a directory that extends no other. */
  readonly extension: Extension | undefined;
  readonly history: History<DirectorySource>;
  readonly view: View;
  /** Place of the office shown. */
  readonly officeIndex: number;
  /** By the id of the field. */
  readonly inputFaults: Readonly<Record<string, InputFault>>;
  /** By the id of the day. */
  readonly pendingSpans: Readonly<Record<string, PendingSpan>>;
  readonly specialForm: SpecialForm | undefined;
  /** The day of the calendar that has the focus, or would have it; undefined: today. */
  readonly calendarDay: CalendarDate | undefined;
  /** Id of the fact whose source is being chosen. */
  readonly sourceChoice: string | undefined;
  /** Whether times can be set for some services alone. */
  readonly hasServiceTimes: boolean;
  /** The moment of the previews, on the clocks of Denmark; undefined: now. */
  readonly moment: {readonly day: CalendarDate; readonly time: string} | undefined;
  readonly previewed: string;
  readonly previewLanguage: string;
  /** The answers of the plan previewed, by their attributes. */
  readonly previewSituation: number;
  /** Address of what the previews show: the last directory without a fault. */
  readonly previewSrc: string | undefined;
  /** What the page has to say of what was just done. */
  readonly notice: string;
  readonly isDraft: boolean;
}

const NOTHING_HALF_WRITTEN = {
  inputFaults: {},
  pendingSpans: {},
  specialForm: undefined,
  sourceChoice: undefined,
} satisfies Partial<EditorState>;

/** The directory being edited and all that is chosen on the page; it calls `changed` after each change. */
export class Editor {
  state: EditorState;
  readonly #changed: () => void;
  #faults: {readonly of: DirectorySource; readonly found: readonly Problem[]} | undefined;

  constructor(state: EditorState, changed: () => void) {
    this.state = state;
    this.#changed = changed;
  }

  get texts(): Texts {
    return TEXTS[this.state.ui];
  }

  get directory(): DirectorySource {
    return this.state.history.present;
  }

  get office(): OfficeSource {
    return this.directory.offices[this.state.officeIndex]!;
  }

  /** Path of the office shown. */
  get officePath(): Path {
    return ['offices', this.state.officeIndex];
  }

  get today(): CalendarDate {
    return dayAt(Date.now());
  }

  get hasChanged(): boolean {
    return this.directory !== this.state.opened;
  }

  /** The directory as it is saved. */
  get file(): SavedFile {
    const {fileName, extension} = this.state;
    return fileOf(fileName, this.directory, extension);
  }

  /** What keeps the elements from showing the directory. */
  get faults(): readonly Problem[] {
    if (this.#faults?.of !== this.directory) {
      this.#faults = {of: this.directory, found: faultsOf(this.directory)};
    }
    return this.#faults.found;
  }

  update(change: Partial<EditorState>): void {
    this.state = {...this.state, ...change};
    this.#changed();
  }

  /** Goes on with another version of the directory, as one step that can be undone. */
  edit(edited: DirectorySource, change: Partial<EditorState> = {}): void {
    const {directory, changedSteps} = withStepNumbers(this.directory, edited);
    const notice = changedSteps ? this.texts.stepsRenumbered(changedSteps) : '';
    this.#goOn({history: record(this.state.history, directory), notice, ...change});
  }

  /** Writes a value at a path; `undefined` takes it away. */
  write(path: Path, value: unknown): void {
    const inputFaults = setAt(this.state.inputFaults, [fieldId(path)], undefined);
    this.edit(setAt(this.directory, path, value), {inputFaults});
  }

  /** The value at a path. */
  read(path: Path): unknown {
    return getAt(this.directory, path);
  }

  undo(): void {
    const {history} = this.state;
    if (!history.past.length) return;
    this.#goOn({history: undo(history), ...NOTHING_HALF_WRITTEN, notice: this.texts.undone});
  }

  redo(): void {
    const {history} = this.state;
    if (!history.future.length) return;
    this.#goOn({history: redo(history), ...NOTHING_HALF_WRITTEN, notice: this.texts.redone});
  }

  /** Begins with another directory. */
  open(fileName: string, opened: DirectorySource, extension?: Extension): void {
    throwDraftAway();
    this.update({
      fileName,
      opened,
      extension,
      history: startHistory(opened),
      view: 'office',
      officeIndex: 0,
      ...NOTHING_HALF_WRITTEN,
      isDraft: false,
      notice: this.texts.opened(fileName),
    });
  }

  /** Shows an office, with nothing half written. */
  showOffice(officeIndex: number): void {
    this.update({
      view: 'office',
      officeIndex,
      ...NOTHING_HALF_WRITTEN,
      notice: '',
    });
  }

  setInputFault(id: string, fault: InputFault | undefined): void {
    this.update({inputFaults: setAt(this.state.inputFaults, [id], fault)});
  }

  setPendingSpan(id: string, span: PendingSpan | undefined): void {
    this.update({pendingSpans: setAt(this.state.pendingSpans, [id], span)});
  }

  /** Brings the state and the draft to another point of the history. */
  #goOn(change: Partial<EditorState> & Pick<EditorState, 'history'>): void {
    const {fileName, opened, extension, officeIndex} = this.state;
    const edited = change.history.present;
    const isDraft = keepDraft({fileName, opened, extension, edited, kept: Date.now()});
    this.update({
      // An office that was undone is no longer there.
      officeIndex: Math.min(officeIndex, edited.offices.length - 1),
      isDraft,
      ...change,
      ...(isDraft ? {} : {notice: this.texts.noDraft}),
    });
  }
}
