import type {Context} from '../context/context.js';
import {harmlessText} from '../physical/clean-text.js';
import type {ReadingSink} from '../reading.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isCode} from './code.js';
import {findEvent} from './find-event.js';
import {findSettings, totalOf} from './settings.js';
import {findTitle} from './title.js';

/** More than a run has; a dump of a whole framework's defaults has thousands. */
const mostSettings = 600;

/** After so many lines of a program, an assignment is one of its lines and no setting. */
const fewCodeLines = 5;

/** Reads a line without figures: an event, a title for the lines below, or settings. Says whether it was one. */
export function readAside(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (tellEvent(text, line, sink)) {
		return true;
	}

	const split = findTitle(text);
	if (split !== undefined) {
		context.split = split;
		context.splitLine = line;
		return false;
	}

	if (isCode(text)) {
		context.codeLines++;
		return false;
	}

	return tellSettings(text, line, context, sink);
}

/** Hands on the event that a line tells, if it tells one. */
export function tellEvent(text: string, line: number, sink: ReadingSink): boolean {
	const event = findEvent(text);
	if (event !== undefined) {
		sink({kind: 'event', line, event, text: harmlessText(text)});
	}

	return event !== undefined;
}

function tellSettings(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (context.placeLine > 0 || context.settings >= mostSettings || context.codeLines > fewCodeLines) {
		return false;
	}

	const settings = findSettings(text);
	for (const setting of settings) {
		context.settings++;
		sink({kind: 'setting', line, name: setting.name, value: harmlessText(setting.value)});
		if (nameWords(setting.name).join(' ') === 'logging steps') {
			context.loggingSteps = Number(setting.value) || undefined;
		}

		const total = totalOf(setting);
		if (total !== undefined) {
			context[total.total] = total.number;
			context.mainTotal = total.total === 'steps' ? total.number : context.mainTotal;
		}
	}

	return settings.length > 0;
}
