// One production bundle: start-up is dominated by the loading of modules, and React's development build is slow.
import {chmod} from 'node:fs/promises';
import {build} from 'esbuild';

const outfile = 'dist/losscope.js';

await build({
	entryPoints: ['source/cli.tsx'],
	outfile,
	bundle: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	// Ink loads its devtools only when DEV is set; they are not installed.
	external: ['react-devtools-core'],
	banner: {
		js: '#!/usr/bin/env node\nimport {createRequire as losscopeCreateRequire} from "node:module";\nconst require = losscopeCreateRequire(import.meta.url);',
	},
	logLevel: 'warning',
});
await chmod(outfile, 0o755);
