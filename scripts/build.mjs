// One production bundle: start-up is dominated by the loading of modules, and React's development build is slow.
import {chmod, readFile} from 'node:fs/promises';
import {build} from 'esbuild';

const outfile = 'dist/losscope.js';
const {version} = JSON.parse(await readFile('package.json', 'utf8'));

await build({
	entryPoints: ['source/cli.tsx'],
	outfile,
	bundle: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', LOSSCOPE_VERSION: JSON.stringify(version)},
	// Ink loads its devtools only when DEV is set; they are not installed.
	alias: {'react-devtools-core': './scripts/no-devtools.mjs'},
	banner: {
		js: '#!/usr/bin/env node\nimport {createRequire as losscopeCreateRequire} from "node:module";\nconst require = losscopeCreateRequire(import.meta.url);',
	},
	logLevel: 'warning',
});
await chmod(outfile, 0o755);
