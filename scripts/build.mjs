// One production bundle: start-up is dominated by the loading of modules, and React's development build is slow.
import {chmod} from 'node:fs/promises';
import {build} from 'esbuild';
import {bundleOptions} from './bundle-options.mjs';

const outfile = 'dist/losscope.js';

await build({
	...bundleOptions,
	entryPoints: ['source/cli.tsx'],
	outfile,
	banner: {js: `#!/usr/bin/env node\n${bundleOptions.banner.js}`},
});
await chmod(outfile, 0o755);
