import * as shared from './shared.js';
import './define.js';

const page = globalThis as Record<symbol, unknown>;

// Where the script is loaded already, what that one loads later needs its runtime, not this one's.
page[Symbol.for('registration-widgets.shared')] ??= shared;
