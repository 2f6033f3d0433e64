// What esbuild is told wherever the program, or a part of it, is bundled.
import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

export const bundleOptions = {
	bundle: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	jsx: 'automatic',
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		LOSSCOPE_VERSION: JSON.stringify(version),
		// The loader of Yoga's code touches fetch, which makes Node load its HTTP client: a tenth of the start-up.
		fetch: 'undefined',
	},
	// Ink loads its devtools only when DEV is set; they are not installed.
	alias: {'react-devtools-core': path.join(root, 'scripts', 'no-devtools.mjs')},
	banner: {
		js: 'import {createRequire as losscopeCreateRequire} from "node:module";\nconst require = losscopeCreateRequire(import.meta.url);',
	},
	logLevel: 'warning',
};
