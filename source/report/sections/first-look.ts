import type {Block} from '../../blocks/block.js';
import {counter, duration, figure, percent} from '../../blocks/number.js';
import type {Finding, Severity} from '../../diagnosis/finding.js';
import type {Messages} from '../../locale/messages.js';
import type {Progress} from '../../run/run.js';
import type {Reported} from '../reported.js';
import {where} from './where.js';

export const signs: Readonly<Record<Severity, string>> = {info: 'i', warning: '!', critical: '!!'};

function progressLine(progress: Progress, {report: words, language}: Messages): string {
	const {epoch, epochs, batch, batches, step, steps, fraction, secondsLeft, state} = progress;
	const of = (value: number, total: number | undefined): string =>
		total === undefined
			? counter(value, language)
			: `${counter(value, language)}/${counter(total, language)}`;
	return [
		words.states[progress.isOver ? 'stopped' : state],
		epoch === undefined ? [] : `${words.epoch} ${of(epoch, epochs)}`,
		batch === undefined ? [] : `${words.batch} ${of(batch, batches)}`,
		step === undefined || batch !== undefined ? [] : `${words.step} ${of(step, steps)}`,
		fraction === undefined ? [] : words.done(percent(fraction)),
		secondsLeft === undefined || state !== 'running' ? [] : words.left(duration(secondsLeft)),
	]
		.flat()
		.join(', ');
}

/** A finding in a line: its name, how sure it is, its figures. */
function findingLine(finding: Finding, messages: Messages): string {
	const {title, evidence} = messages.finding(finding);
	return `${signs[finding.severity]} ${title} (${messages.state[finding.state]}): ${evidence}`;
}

/** The leading finding, and what else is more than information. */
const toldFirst = (findings: readonly Finding[]): Finding[] =>
	findings.filter(({severity}, index) => index === 0 || severity !== 'info').slice(0, 4);

function bestLine({diagnosis, run}: Reported, messages: Messages): string[] {
	const {best} = diagnosis;
	const words = messages.report;
	if (best === undefined) {
		return [];
	}

	const at = where(best.at, messages);
	const last = run.series.find(({split, metric}) => split === best.split && metric === best.metric)?.last;
	return [
		`${words.best}: ${words.splits[best.split]} ${best.metric} ${figure(best.value)}${at === '' ? '' : ` (${at})`}${
			last === undefined || last === best.value ? '' : `, ${words.columns.last} ${figure(last)}`
		}`,
	];
}

function stopLine({diagnosis}: Reported, messages: Messages): string[] {
	const {stopping, best} = diagnosis;
	if (!stopping?.advised || best === undefined) {
		return [];
	}

	return [
		messages.report.stop(stopping.verdicts, where(best.at, messages)),
		...(best.lost > 0 ? [messages.report.lost(figure(best.lost))] : []),
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
					figure(forecast.value),
					figure(forecast.low),
					figure(forecast.high),
					where(forecast.at, messages),
				),
			];
}

/** A line or two out of order is an accident; more are a second writer. */
const fewInterleaved = 3;

/** The lines that answer first: how far, when will it end, is it fine, what is the best so far, where is it heading. */
export function firstLook(reported: Reported, messages: Messages): Block[] {
	const {run, progress, diagnosis} = reported;
	const words = messages.report;
	const restarts = run.segments.length - 1;
	const told = toldFirst(diagnosis.findings).map(finding => findingLine(finding, messages));
	return [
		{kind: 'title', text: `${run.source}: ${progressLine(progress, messages)}`},
		...[
			...(told.length > 0 || run.series.length === 0 ? told : [words.nothingFound]),
			...stopLine(reported, messages),
			...bestLine(reported, messages),
			...forecastLine(reported, messages),
			...(restarts > 0 ? [words.restarts(restarts)] : []),
			...(run.interleaved >= fewInterleaved ? [words.interleaved(run.interleaved)] : []),
		].map(text => ({kind: 'line' as const, text})),
	];
}
