import type {Block} from '../../blocks/block.js';
import {outlookLines} from '../../blocks/outlook-lines.js';
import type {Diagnosis} from '../../diagnosis/diagnosis.js';
import type {Finding, Severity} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import {counter, formatNumber} from '../../numbers/number.js';
import {percent} from '../../numbers/share.js';
import type {Progress} from '../../run/progress/progress.js';
import type {Reported} from '../reported.js';

/** The severity at the beginning of a line, where the eye looks for it. */
const signs: Readonly<Record<Severity, string>> = {info: 'i', warning: '!', critical: '!!'};

function progressLine(progress: Progress, {report: words, screen, phrases}: Messages): string {
	const {epoch, epochs, batch, batches, step, steps, fraction, secondsLeft, state} = progress;
	const of = (value: number, total: number | undefined): string =>
		total === undefined ? counter(value) : `${counter(value)}/${counter(total)}`;
	return phrases.list(
		[
			words.states[progress.isOver ? 'stopped' : state],
			epoch === undefined ? [] : screen.position('epoch', of(epoch, epochs)),
			batch === undefined ? [] : screen.position('batch', of(batch, batches)),
			step === undefined || batch !== undefined ? [] : screen.position('step', of(step, steps)),
			// A run that is over in all has said so.
			fraction === undefined || fraction === 1 ? [] : words.done(percent(fraction * 100)),
			secondsLeft === undefined || state !== 'running' ? [] : words.left(phrases.duration(secondsLeft)),
		].flat(),
	);
}

/** A finding in a line: its name, how sure it is, its figures. */
function findingLine(finding: Finding, messages: Messages): string {
	const {title, evidence} = messages.finding(finding);
	const {label, aside} = messages.phrases;
	return `${signs[finding.severity]} ${label(aside(title, messages.state[finding.state]), evidence)}`;
}

/** The findings that are told at once: the leading one, and what else is more than information. */
export const toldFirst = ({findings}: Diagnosis): readonly Finding[] =>
	findings.filter(({severity}, index) => index === 0 || severity !== 'info').slice(0, 4);

function bestLine({diagnosis}: Reported, messages: Messages): string[] {
	const {best} = diagnosis;
	const {report: words, phrases} = messages;
	if (best === undefined) {
		return [];
	}

	const value = phrases.aside(
		`${phrases.series(best.split, best.metric)} ${formatNumber(best.value)}`,
		phrases.at(best.at),
	);
	const end = best.last === best.value ? [] : [`${words.columns.last} ${formatNumber(best.last)}`];
	return [phrases.label(words.best, phrases.list([value, ...end]))];
}

function stopLine({diagnosis}: Reported, messages: Messages): string[] {
	const {stopping, best} = diagnosis;
	if (!stopping?.advised || best === undefined) {
		return [];
	}

	const {report: words, phrases} = messages;
	return [
		phrases.list([
			words.stop(stopping.verdicts, phrases.at(best.at)),
			...(best.lost > 0 ? [words.lost(formatNumber(best.lost))] : []),
		]),
	];
}

/** A forecast whose band is wider than the loss itself says nothing. */
function forecastLine({diagnosis}: Reported, messages: Messages): string[] {
	const {forecast, trail} = diagnosis;
	const level = Math.abs(trail.at(-1)?.value ?? 0);
	return forecast === undefined || !(forecast.high - forecast.low <= level)
		? []
		: [
				messages.report.forecast(
					formatNumber(forecast.value),
					formatNumber(forecast.low),
					formatNumber(forecast.high),
					messages.phrases.at(forecast.at),
				),
			];
}

/** The lines that answer first: how far, when will it end, is it fine, what is the best so far, where is it heading. */
export function firstLook(reported: Reported, messages: Messages): Block[] {
	const {run, progress, diagnosis} = reported;
	const words = messages.report;
	const restarts = run.segments.length - 1;
	const told = toldFirst(diagnosis).map(finding => findingLine(finding, messages));
	return [
		{kind: 'title', text: messages.phrases.label(run.source, progressLine(progress, messages))},
		...[
			...(told.length > 0 || run.series.length === 0 ? told : [words.nothingFound]),
			...stopLine(reported, messages),
			...bestLine(reported, messages),
			...forecastLine(reported, messages),
			...outlookLines(diagnosis, messages),
			...(restarts > 0 ? [words.restarts(restarts)] : []),
			...(run.interleaved > 0 ? [words.interleaved(run.interleaved)] : []),
		].map(text => ({kind: 'line' as const, text})),
	];
}
