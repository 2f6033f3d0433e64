// Bundles code of the project as scripts/build.mjs does, into a file of the bench.
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {bundleOptions} from '../../bundle-options.mjs';
import {root} from './work-folder.mjs';

/** `entry` is a path from the root of the project. `minify` off keeps the names of functions for a profile. */
export async function bundle(entry, outfile, {minify = true} = {}) {
	await build({...bundleOptions, minify, entryPoints: [path.join(root, entry)], outfile});
	return outfile;
}

/** Bundles what `code` exports (its imports are paths from the root of the project) and loads it. */
export async function bundleCode(code, outfile) {
	await build({...bundleOptions, stdin: {contents: code, resolveDir: root, loader: 'ts'}, outfile});
	return import(pathToFileURL(outfile).href);
}
