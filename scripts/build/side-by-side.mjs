import {spawn} from 'node:child_process';

/** Runs one of the scripts of `package.json`, and shows what it has printed when it has ended. */
const run = script =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [process.env.npm_execpath, 'run', script]);
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', data => printed.push(data));
    }
    child.on('close', code => {
      process.stdout.write(Buffer.concat(printed));
      if (code !== 0) {
        console.error(`npm run ${script} failed.`);
        process.exitCode = 1;
      }
      resolve();
    });
  });

const scripts = process.argv.slice(2);
console.log(`Running side by side: ${scripts.join(', ')}`);
await Promise.all(scripts.map(run));
