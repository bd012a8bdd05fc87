import {directoriesIn} from '../../src/cli/directory-files.js';
import {findingInOneLine, findingsIn} from '../../src/cli/findings.js';
import {missingFacts} from '../../src/directory/missing-facts.js';

/** What only ages does not fail a build: `registration-widgets validate data` warns of it. */
const findings = directoriesIn('data').flatMap(files => findingsIn(files, missingFacts));
for (const finding of findings) console.error(findingInOneLine(finding));
if (findings.length) process.exitCode = 1;
else console.log('The data: every fact sourced, every text in English and Danish.');
