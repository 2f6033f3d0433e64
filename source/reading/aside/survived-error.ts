import type {Context} from '../context/context.js';

/** How far below its announcement a traceback may stand, where several processes write. */
const reach = 3;

/**
Python tells some errors that it goes on after: those of its `logging` module (`--- Logging error ---`, also behind a bar)
and those of clean-up (`Exception ignored in: <function …>`). Takes note where the line announces one.
*/
export function noteSurvivedError(text: string, line: number, context: Context): void {
	if (text.trimEnd().endsWith('--- Logging error ---') || text.startsWith('Exception ignored in')) {
		context.survivedErrorLine = line;
	}
}

/** Whether a traceback on the line is one that was announced as survived. */
export function isSurvived(line: number, {survivedErrorLine}: Context): boolean {
	return survivedErrorLine > 0 && line - survivedErrorLine <= reach;
}
