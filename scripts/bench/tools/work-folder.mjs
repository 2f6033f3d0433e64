// A folder for one bench, with a copy of the built program, so that a build meanwhile changes nothing.
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..', '..');

/** Calls `work` with {folder, program, file}: `file` names a path in the folder. All of it is removed afterwards. */
export async function inWorkFolder(work) {
	const folder = mkdtempSync(path.join(tmpdir(), 'losscope-bench-'));
	const file = name => path.join(folder, name);
	const program = file('losscope.mjs');
	try {
		copyFileSync(path.join(root, 'dist', 'losscope.js'), program);
		return await work({folder, file, program});
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
