import type {Context} from '../context/context.js';
import {hasHint} from '../general/hint.js';
import {readPrefix} from '../general/prefix.js';
import {harmlessText} from '../physical/clean-text.js';
import type {ReadingSink} from '../reading.js';
import {classify} from '../vocabulary/classify.js';
import {nameWords} from '../vocabulary/name-words.js';
import {isCode} from './code.js';
import {findEvent} from './find-event.js';
import {modelIn} from './next-model.js';
import {findSettings, type Setting, totalOf} from './settings.js';
import {isSurvived} from './survived-error.js';
import {announcesPhase, findTitle} from './title.js';

/** More than a run has; a dump of a whole framework's defaults has thousands. */
const mostSettings = 600;

/** LightGBM: `Early stopping, best iteration is:`, and below it the line of that iteration once more. */
const bestAgain = /\bbest (?:iteration|round|step|epoch) is:?\s*$/i;

/** torchvision: `Downloading https://example.org/cifar.tar.gz to ./data`, and below it a bar of bytes without a title. */
const download = /^\W{0,9}(?:downloading|fetching) /i;

/** timm: `Scheduled epochs: 300 (epochs + cooldown_epochs)`; `Starting training for 80 epochs on 150 examples`. */
const lengthSentence =
	/\bscheduled epochs: (\d{1,7})\b|\btrain(?:ing)?(?: the model)? for (\d{1,7}) epochs\b/i;

/** More than one file compares. */
const mostModels = 100;

/** After so many lines of a program, an assignment is one of its lines and no setting. */
const fewCodeLines = 5;

/** Reads a line without figures: an event, a title for the lines below, or settings. Says whether it was one. */
export function readAside(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (download.test(text)) {
		context.downloadLine = line;
	}

	if (bestAgain.test(text)) {
		context.bestLine = line + 1;
	}

	const planned = lengthSentence.exec(text);
	if (planned !== null) {
		takeLength({name: 'epochs', value: planned[1] ?? planned[2] ?? ''}, context);
	}

	if (tellEvent(text, line, context, sink) || tellModel(text, line, context, sink)) {
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

	// `- __main__ -` names a logger.
	if (isCode(text.slice(readPrefix(text).end))) {
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

/**
Hands on that the next of several models follows. The first is that of the run; one that was named before says that they take
turns, and so are parts of one training.
*/
function tellModel(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	const {models} = context;
	const model = models.size < mostModels ? modelIn(text) : undefined;
	if (model === undefined || models.has(model)) {
		return false;
	}

	models.add(model);
	const isNext = models.size > 1 && context.placeLine > 0;
	if (isNext) {
		sink({kind: 'event', line, event: 'model', text: harmlessText(text)});
	}

	return isNext;
}

function tellSettings(text: string, line: number, context: Context, sink: ReadingSink): boolean {
	if (context.codeLines > fewCodeLines) {
		return false;
	}

	const settings = findSettings(text).filter(setting => !isFigure(setting));
	for (const setting of settings) {
		takeLength(setting, context);
		if (context.placeLine === 0 && context.settings < mostSettings) {
			context.settings++;
			sink({kind: 'setting', line, name: setting.name, value: harmlessText(setting.value)});
		}
	}

	return settings.length > 0;
}

/** `Model test error: 0.31`, of a log that counts nothing. */
function isFigure({name, value}: Setting): boolean {
	const meaning = classify(name);
	const isScore = meaning.kind === 'metric' && meaning.split !== undefined && meaning.direction !== 'none';
	return (isScore || meaning.kind === 'summary') && /^-?\d*\.\d+$/.test(value);
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
		context.plannedSteps = total.total === 'steps' ? total.number : context.plannedSteps;
		context.mainTotal = total.total === 'steps' ? total.number : context.mainTotal;
	}
}
