import type {Advice, AdviceId, AdviceOf} from '../finding.js';
import type {Framework} from './framework.js';
import {pasteLines} from './paste/index.js';
import type {RunFigures} from './run-figures.js';

/** An advice before it is put in the words of a framework. */
export type AdviceRequest = {
	[Id in AdviceId]: {readonly id: Id; readonly numbers: AdviceOf<Id>['numbers']};
}[AdviceId];

/** Adds the line to paste, where the framework has one, with the figures of the run. */
export function advise(request: AdviceRequest, framework: Framework, figures: RunFigures): Advice {
	const paste = pasteLines[framework][request.id]?.(request.numbers as never, figures);
	return {...request, paste} as Advice;
}
