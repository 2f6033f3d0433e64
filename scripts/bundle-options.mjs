// What esbuild is told wherever the program, or a part of it, is bundled.
import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
meow checks the fields of package.json as npm would. Ours come from the bundle itself, and loading what checks them takes a
tenth of the start-up. A version of meow that does it otherwise is bundled as it is.
*/
const withoutPackageCheck = {
	name: 'without-package-check',
	setup({onLoad}) {
		onLoad({filter: /[/\\]meow[/\\]build[/\\]dependencies\.js$/}, ({path: file}) => ({
			loader: 'js',
			contents: readFileSync(file, 'utf8').replace(
				/var normalizeExports = requireNormalize\(\);\nconst normalizePackageData = .*;/,
				'const normalizePackageData = () => {};',
			),
		}));
	},
};

/** What measures text by the rules of Unicode takes tens of milliseconds to load, and most runs never need it. */
const lateStringWidth = {
	name: 'late-string-width',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^string-width$/}, ({kind, resolveDir}) =>
			kind === 'require-call' ? undefined : {path: resolveDir, namespace: 'late-string-width'},
		);
		onLoad({filter: /./, namespace: 'late-string-width'}, ({path: resolveDir}) => ({
			resolveDir,
			contents:
				"let load = () => require('string-width').default; let width; export default (...all) => (width ??= load())(...all);",
		}));
	},
};

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
	// Cyrillic and Chinese take two and three bytes a letter, not six.
	charset: 'utf8',
	plugins: [withoutPackageCheck, lateStringWidth],
	logLevel: 'warning',
};
