// Bundles a TypeScript module of the project into dist/ and loads it.
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.join(import.meta.dirname, '..');

export async function loadModule(file) {
	const outfile = path.join(root, 'dist', 'modules', file.replaceAll('/', '-').replace(/\.tsx?$/, '.mjs'));
	await build({
		entryPoints: [path.join(root, file)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		logLevel: 'silent',
	});
	return import(pathToFileURL(outfile).href);
}
