import type {Context} from '../context/context.js';
import {hasHint} from '../general/hint.js';
import {harmlessText} from '../physical/clean-text.js';
import type {ReadingSink} from '../reading.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isCode} from './code.js';
import {findEvent} from './find-event.js';
import {findSettings, type Setting, totalOf} from './settings.js';
import {isSurvived} from './survived-error.js';
import {announcesPhase, findTitle} from './title.js';

/** More than a run has; a dump of a whole framework's defaults has thousands. */
const mostSettings = 600;

/** LightGBM: `Early stopping, best iteration is:`, and below it the line of that iteration once more. */
const bestAgain = /\bbest (?:iteration|round|step|epoch) is:?\s*$/i;

/** After so many lines of a program, an assignment is one of its lines and no setting. */
const fewCodeLines = 5;

/** Reads a line without figures: an event, a title for the lines below, or settings. Says whether it was one. */
export function readAside(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (bestAgain.test(text)) {
		context.bestLine = line + 1;
	}

	if (tellEvent(text, line, context, sink)) {
		return true;
	}

	const isBefore = context.placeLine === 0 && context.settings < mostSettings;
	if (!isBefore && !hasHint(text)) {
		return false;
	}

	const split = findTitle(text);
	if (split !== undefined) {
		context.split = split;
		context.splitLine = line;
		if (announcesPhase(text)) {
			context.announced = {split, line};
		}

		return false;
	}

	if (!isBefore && !lengthNames.test(text)) {
		return false;
	}

	if (isCode(text)) {
		context.codeLines++;
		return false;
	}

	return tellSettings(text, line, context, sink);
}

/** Hands on the event that a line tells, if it tells one. */
export function tellEvent(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	const found = findEvent(text);
	const event = found === 'traceback' && isSurvived(line, context) ? 'error' : found;
	if (event !== undefined) {
		sink({kind: 'event', line, event, text: harmlessText(text)});
	}

	return event !== undefined;
}

function tellSettings(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (context.codeLines > fewCodeLines) {
		return false;
	}

	const settings = findSettings(text);
	for (const setting of settings) {
		takeLength(setting, context);
		if (context.placeLine === 0 && context.settings < mostSettings) {
			context.settings++;
			sink({kind: 'setting', line, name: setting.name, value: harmlessText(setting.value)});
		}
	}

	return settings.length > 0;
}

/** The banner of a Trainer, which each run in a log prints again. */
const lengthNames = /num epochs|total optimization steps/i;

/** How long training will be, and how often it speaks. */
function takeLength(setting: Setting, context: Context): void {
	if (nameWords(setting.name).join(' ') === 'logging steps') {
		context.loggingSteps = Number(setting.value) || undefined;
	}

	const total = totalOf(setting);
	if (total !== undefined) {
		context[total.total] = total.number;
		context.mainTotal = total.total === 'steps' ? total.number : context.mainTotal;
	}
}
