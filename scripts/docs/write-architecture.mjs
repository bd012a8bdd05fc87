import {execFileSync} from 'node:child_process';
import {updateParts} from './markdown-parts.mjs';

/** What all folders use, and what only gathers others, would hide how data flows. */
const LEFT_OUT = '^src/(define|index|dependency-rules|frameworks|page|validation)';

const picture = execFileSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    ...['--config', 'src/dependency-rules.mjs'],
    ...['--collapse', '^(src/[^/]+|data)'],
    ...['--include-only', '^(src|data)/'],
    ...['--exclude', LEFT_OUT],
    ...['--output-type', 'mermaid'],
  ],
  {encoding: 'utf8'},
);

await updateParts(
  'docs/architecture.md',
  {imports: `\`\`\`mermaid\n${picture.trim()}\n\`\`\``},
  'npm run architecture',
);
