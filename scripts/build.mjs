// One production bundle: start-up is dominated by the loading of modules, and React's development build is slow.
import {chmod} from 'node:fs/promises';
import {build} from 'esbuild';
import {bundleOptions} from './bundle-options.mjs';

const outfile = 'dist/losscope.js';

// Said before anything that an older Node does not know is reached.
const nodeCheck = `if (Number.parseInt(process.versions.node, 10) < 22) {
	process.stderr.write('losscope: needs Node 22 or newer, this is ' + process.versions.node + '\\n');
	process.exit(2);
}`;

await build({
	...bundleOptions,
	entryPoints: ['source/cli.tsx'],
	outfile,
	banner: {js: `#!/usr/bin/env node\n${nodeCheck}\n${bundleOptions.banner.js}`},
});
await chmod(outfile, 0o755);
