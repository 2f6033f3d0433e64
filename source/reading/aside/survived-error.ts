import type {Context} from '../context/context.js';

/** How far below its announcement a traceback may stand, where several processes write. */
const reach = 3;

const survived = /^Exception (?:ignored in|in thread (?!"?main\b|MainThread))/;

/**
Python tells some errors that it goes on after: those of its `logging` module (`--- Logging error ---`, also behind a bar)
those of clean-up (`Exception ignored in: <function …>`), and those of other threads than the main one (`Exception in thread Thread-3:`).
Takes note where the line announces one.
*/
export function noteSurvivedError(text: string, line: number, context: Context): void {
	if (text.trimEnd().endsWith('--- Logging error ---') || survived.test(text)) {
		context.survivedErrorLine = line;
	}
}

/** Whether a traceback on the line is one that was announced as survived. */
export function isSurvived(line: number, context: Context): boolean {
	const isNear = context.survivedErrorLine > 0 && line - context.survivedErrorLine <= reach;
	if (isNear) {
		// Of several threads that end at once the tracebacks are mingled.
		context.survivedErrorLine = line;
	}

	return isNear;
}
