import {html, nothing, render} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {openDirectory} from '../../src/directory/directory.js';
import type {Text} from '../../src/directory/index.js';
import {herning} from '../../src/herning/index.js';
import {LANGUAGES, matchLanguage} from '../../src/localization/language.js';
import {addressOf, PAGES, readChoice, SPELLINGS, THEMES, WIDTHS} from './choice.js';
import type {Choice} from './choice.js';
import {integrityOfTheScript} from './integrity.js';
import {widgetsOf} from './manifest.js';
import type {Field, Manifest, Widget} from './manifest.js';
import {showInPreview} from './preview.js';
import {fallbackLanguage, snippetOf} from './snippet.js';
import {TEXTS} from './texts.js';

/** Attributes that few hosts need. */
const RARE: readonly string[] = ['src', 'at'];

const directory = openDirectory(herning);
const officeIds = directory.offices.map(({id}) => id);

const place = document.querySelector<HTMLElement>('#configurator')!;

let widgets: readonly Widget[] = [];
let choice: Choice;
let integrity: string | undefined;
/** What the copy button has to say. */
let outcome = '';

const choose = (change: Partial<Choice>): void => {
  choice = {...choice, ...change};
  outcome = '';
  history.replaceState(null, '', addressOf(choice));
  draw();
};

const chooseAttribute = (name: string, value: string | undefined): void => {
  const named: Readonly<Record<string, string | undefined>> = {...choice.attributes, [name]: value};
  // In the order of the documentation, whatever was chosen first.
  const ordered = widgetOf(choice.tag).fields.flatMap(field => {
    const chosen = named[field.name];
    return chosen === undefined ? [] : [[field.name, chosen] as const];
  });
  choose({attributes: Object.fromEntries(ordered)});
};

const widgetOf = (tag: string): Widget => widgets.find(widget => widget.tag === tag)!;

/** Another element keeps of the choice what it knows, too. */
const chooseWidget = (tag: string): void => {
  const address = new URL(addressOf({...choice, tag}), location.href);
  choose({tag, attributes: readChoice(address, widgets, officeIds, choice).attributes});
};

const inWords = (text: Text): TemplateResult => {
  const tag = text[choice.ui] ? choice.ui : 'en';
  return html`<span lang=${tag}>${text[tag]}</span>`;
};

const languageName = (tag: string): string => {
  const name = new Intl.DisplayNames(choice.ui, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(choice.ui) + name.slice(1);
};

const questionOf = (field: Field) =>
  directory.registration?.questions.find(
    ({id}) => id.toLowerCase() === field.name.replaceAll('-', ''),
  );

const labelOf = (field: Field): unknown => {
  const question = questionOf(field);
  if (question) return inWords(question.text);
  return (
    TEXTS[choice.ui].labels[field.name] ??
    html`<span lang="en"><code>${field.name}</code>: ${field.description}</span>`
  );
};

const optionText = (field: Field, value: string): string => {
  const option = questionOf(field)?.options?.find(option => option.value === value);
  return option?.text[choice.ui] ?? TEXTS[choice.ui].values[value] ?? value;
};

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const renderSelect = (
  label: unknown,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  change: (value: string) => void,
): TemplateResult =>
  html`<label class="field"
    >${label}
    <select
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    >
      ${options.map(
        ([option, text]) =>
          html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
  </label>`;

const renderInput = (
  label: unknown,
  type: 'text' | 'date',
  value: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<label class="field"
    >${label}
    <input
      type=${type}
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    />
  </label>`;

const renderField = (field: Field): TemplateResult => {
  const {name, kind, options} = field;
  const texts = TEXTS[choice.ui];
  const value = choice.attributes[name];
  const change = (chosen: string) => {
    chooseAttribute(name, chosen || undefined);
  };
  switch (kind) {
    case 'office':
      return renderSelect(
        labelOf(field),
        value ?? '',
        directory.offices.map(({id, name}) => [id, name[choice.ui] ?? id]),
        change,
      );
    case 'language':
      return renderSelect(
        labelOf(field),
        value ?? '',
        [
          ['', texts.pageLanguage],
          ...LANGUAGES.map(tag => [tag, languageName(tag)] as const).sort(byText),
        ],
        change,
      );
    case 'choice':
      return renderSelect(
        labelOf(field),
        value ?? '',
        [
          ['', questionOf(field) ? texts.askReader : texts.none],
          ...options.map(option => [option, optionText(field, option)] as const),
        ],
        change,
      );
    case 'flag':
      return html`<label class="flag"
        ><input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${(event: Event) => {
            const {checked} = event.target as HTMLInputElement;
            chooseAttribute(name, checked ? '' : undefined);
          }}
        />
        <span>${labelOf(field)}</span></label
      >`;
    default:
      return renderInput(labelOf(field), kind, value ?? '', change);
  }
};

const byText = (one: readonly [string, string], other: readonly [string, string]): number =>
  one[1].localeCompare(other[1], choice.ui);

/** Radio buttons in a row, one of them chosen. */
const renderRow = <Value extends string>(
  name: string,
  legend: string,
  chosen: Value,
  options: readonly (readonly [value: Value, text: string])[],
  change: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="row">
    <legend>${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => {
              change(value);
            }}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;

const renderWidgets = (): TemplateResult =>
  html`<fieldset class="widgets">
    <legend>${TEXTS[choice.ui].what}</legend>
    ${widgets.map(({tag, summary}) => {
      const translated = TEXTS[choice.ui].summaries[tag];
      const inEnglish = choice.ui !== 'en' && !translated;
      return html`<label
        ><input
          type="radio"
          name="tag"
          value=${tag}
          .checked=${tag === choice.tag}
          @change=${() => {
            chooseWidget(tag);
          }}
        /><span
          ><code>&lt;${tag}&gt;</code>
          <span lang=${inEnglish ? 'en' : nothing}>${translated ?? summary}</span></span
        ></label
      >`;
    })}
  </fieldset>`;

const renderForm = (): TemplateResult => {
  const texts = TEXTS[choice.ui];
  const {fields} = widgetOf(choice.tag);
  const isFirst = ({kind}: Field) => kind === 'office' || kind === 'language';
  const others = fields.filter(field => !isFirst(field) && !RARE.includes(field.name));
  return html`<form
    class="choose"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    ${renderWidgets()}
    <fieldset class="fields">
      <legend>${texts.how}</legend>
      ${fields.filter(isFirst).map(renderField)}
      ${renderSelect(
        texts.theme,
        choice.theme,
        THEMES.map(theme => [theme, texts.themes[theme]]),
        theme => {
          choose({theme: theme as Choice['theme']});
        },
      )}
      ${others.map(renderField)}
      <details>
        <summary>${texts.more}</summary>
        <div class="fields">
          ${fields.filter(({name}) => RARE.includes(name)).map(renderField)}
          ${renderInput(texts.folder, 'text', choice.folder, folder => {
            choose({folder: folder.endsWith('/') ? folder : `${folder}/`});
          })}
        </div>
      </details>
    </fieldset>
  </form>`;
};

const renderStage = (): TemplateResult => {
  const texts = TEXTS[choice.ui];
  return html`<section class="stage" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <div class="tools">
      ${renderRow(
        'width',
        texts.width,
        choice.width,
        WIDTHS.map(width => [width, width]),
        width => {
          choose({width});
        },
      )}
      ${renderRow(
        'page',
        texts.page,
        choice.page,
        PAGES.map(page => [page, texts.pages[page]]),
        page => {
          choose({page});
        },
      )}
    </div>
    <div
      class="window"
      data-page=${choice.page}
      tabindex="0"
      role="group"
      aria-labelledby="preview"
    >
      <iframe
        title=${`${texts.preview}: ${choice.tag}, ${texts.pixels(choice.width)}`}
        src="preview.html"
        data-width=${choice.width}
        @load=${showPreview}
      ></iframe>
    </div>
  </section>`;
};

const copy = async (): Promise<void> => {
  const texts = TEXTS[choice.ui];
  const code = place.querySelector('code.snippet')!;
  try {
    await navigator.clipboard.writeText(code.textContent);
    outcome = texts.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    outcome = texts.notCopied;
  }
  draw();
};

const renderPaste = (): TemplateResult => {
  const texts = TEXTS[choice.ui];
  const {summary} = widgetOf(choice.tag);
  const title = TEXTS[fallbackLanguage(choice)].summaries[choice.tag] ?? summary;
  const isFrame = choice.spelling === 'iframe';
  const remarks = [
    texts.spellingHelp[choice.spelling],
    isFrame && choice.theme !== 'none' ? texts.frameLook : '',
    !isFrame && !integrity ? texts.noHash : '',
  ];
  return html`<section class="paste" aria-labelledby="paste">
    <h2 id="paste">${texts.paste}</h2>
    ${renderRow(
      'spelling',
      texts.spelling,
      choice.spelling,
      SPELLINGS.map(spelling => [spelling, texts.spellings[spelling]]),
      spelling => {
        choose({spelling});
      },
    )}
    <p class="help">${remarks.filter(Boolean).join(' ')}</p>
    <pre tabindex="0" role="group" aria-label=${texts.code}><code class="snippet">${snippetOf(
      choice,
      directory,
      integrity,
      title,
    )}</code></pre>
    <div class="copy">
      <button type="button" @click=${copy}>${texts.copy}</button>
      <p role="status">${outcome}</p>
    </div>
  </section>`;
};

const showPreview = (): void => {
  const frame = place.querySelector('iframe');
  if (frame) showInPreview(frame, choice);
};

const speakAs = (ui: Choice['ui']): void => {
  document.documentElement.lang = ui;
  for (const element of document.querySelectorAll<HTMLElement>('[data-da]')) {
    element.dataset['en'] ??= element.textContent;
    element.textContent = element.dataset[ui]!;
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
    button.setAttribute('aria-pressed', String(button.dataset['ui'] === ui));
  }
};

const draw = (): void => {
  speakAs(choice.ui);
  render(html`${renderForm()}${renderStage()}${renderPaste()}`, place);
  showPreview();
};

const start = async (): Promise<void> => {
  const ui = matchLanguage(navigator.language) === 'da' ? 'da' : 'en';
  const width = innerWidth < 480 ? '240' : '360';
  const read = () => readChoice(new URL(location.href), widgets, officeIds, {ui, width});
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
    button.addEventListener('click', () => {
      choose({ui: button.dataset['ui'] as Choice['ui']});
    });
  }
  try {
    const response = await fetch('../npm/custom-elements.json');
    widgets = widgetsOf((await response.json()) as Manifest);
  } catch (error) {
    render(html`<p role="alert">${TEXTS[ui].failed}</p>`, place);
    throw error;
  }
  choice = read();
  addEventListener('hashchange', () => {
    choice = read();
    draw();
  });
  draw();
  integrity = await integrityOfTheScript();
  draw();
};

void start();
