// Bundles code of the project as scripts/build.mjs does, into a file of the bench.
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from './work-folder.mjs';

const options = {
	bundle: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', LOSSCOPE_VERSION: '"bench"'},
	alias: {'react-devtools-core': path.join(root, 'scripts', 'no-devtools.mjs')},
	banner: {
		js: 'import {createRequire as benchCreateRequire} from "node:module";\nconst require = benchCreateRequire(import.meta.url);',
	},
	logLevel: 'warning',
};

/** `entry` is a path from the root of the project. `minify` off keeps the names of functions for a profile. */
export async function bundle(entry, outfile, {minify = true} = {}) {
	await build({...options, minify, entryPoints: [path.join(root, entry)], outfile});
	return outfile;
}

/** Bundles what `code` exports (its imports are paths from the root of the project) and loads it. */
export async function bundleCode(code, outfile) {
	await build({...options, stdin: {contents: code, resolveDir: root, loader: 'ts'}, outfile});
	return import(pathToFileURL(outfile).href);
}
