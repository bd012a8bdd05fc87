import {html, nothing} from 'lit';
import {showsPicker} from '../../controllers/page-language.js';
import {shadowRootAround} from '../../page/tree.js';
import {blockStyles} from './block-styles.js';
import {DirectoryElement} from './directory-element.js';
import {renderLanguagePicker} from './language-picker.js';
import {renderTranslationNotice} from './translation-notice.js';

/** An element with room for the choice of its language, unlike one that stands within a line. */
export abstract class BlockElement extends DirectoryElement {
  static override styles = [...DirectoryElement.styles, blockStyles];

  /** @internal */
  override readonly hasRoomForPicker: boolean = true;

  /** Whether it is a part of another of ours, which says what holds for all of it. */
  protected get isPart(): boolean {
    return shadowRootAround(this)?.host instanceof DirectoryElement;
  }

  /**
   * The choice of language, and what is said of an unreviewed translation; nothing inside another of ours,
   * which has them already.
   * @internal
   */
  renderLanguage(): unknown {
    if (this.isPart) return nothing;
    const {spoken} = this.locale;
    const picker = showsPicker(this) ? renderLanguagePicker(this, this.locale) : nothing;
    const notice = renderTranslationNotice(this, spoken);
    return picker === nothing && notice === nothing
      ? nothing
      : html`<div class="languages">${picker} ${notice}</div>`;
  }

  protected override renderAround(content: unknown): unknown {
    return [content, this.renderLanguage()];
  }
}
