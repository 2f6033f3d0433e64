import type {Diagnosis, Finding, Position, Severity} from '../diagnosis/finding.js';
import type {Messages} from '../locale/messages.js';
import type {Progress, Run} from '../run/run.js';
import type {Block} from './block.js';
import {duration, figure, percent} from './number.js';
import type {Reported} from './reported.js';

const signs: Readonly<Record<Severity, string>> = {info: 'i', warning: '!', critical: '!!'};

const of = (value: number, total: number | undefined): string =>
	total === undefined ? figure(value) : `${figure(value)}/${figure(total)}`;

function where({step, epoch}: Omit<Position, 'line'>, words: Messages['report']): string {
	return [
		epoch === undefined ? [] : `${words.epoch} ${figure(epoch)}`,
		step === undefined ? [] : `${words.step} ${figure(step)}`,
	]
		.flat()
		.join(', ');
}

function progressLine(progress: Progress, words: Messages['report']): string {
	const {epoch, epochs, batch, batches, step, steps, fraction, secondsLeft, state} = progress;
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

function seriesTable(run: Run, words: Messages['report']): Block {
	const {columns, splits} = words;
	return {
		kind: 'table',
		head: [
			columns.split,
			columns.metric,
			columns.points,
			columns.first,
			columns.last,
			columns.min,
			columns.max,
			'',
		],
		rows: run.series.map(series => [
			splits[series.split],
			series.name,
			String(series.count),
			figure(series.first),
			figure(series.last),
			figure(series.min),
			figure(series.max),
			series.nonFinite > 0 ? words.nonFinite(series.nonFinite) : '',
		]),
	};
}

function findingBlocks(finding: Finding, messages: Messages): Block[] {
	const words = messages.report;
	const spoken = messages.finding(finding);
	const since = where(finding.since, words);
	return [
		{
			kind: 'item',
			depth: 0,
			text: `${signs[finding.severity]} ${spoken.title} (${finding.id}, ${messages.severity[finding.severity]}, ${messages.state[finding.state]})`,
		},
		{kind: 'item', depth: 1, text: spoken.meaning},
		{
			kind: 'item',
			depth: 1,
			text: since === '' ? spoken.evidence : `${spoken.evidence} (${words.since(since)})`,
		},
		...(spoken.causes.length > 0
			? [{kind: 'item' as const, depth: 1, text: `${words.causes}: ${spoken.causes.join('; ')}`}]
			: []),
		...spoken.advice.flatMap(({text, paste}): Block[] => [
			{kind: 'item', depth: 1, text: `${words.advice}: ${text}`},
			...(paste === undefined ? [] : [{kind: 'code' as const, depth: 1, text: paste}]),
		]),
	];
}

function trailBlocks({trail, gaps, gapTrend}: Diagnosis, words: Messages['report']): Block[] {
	const blocks: Block[] = [];
	if (trail.length > 1) {
		blocks.push(
			{kind: 'heading', text: words.trail},
			{kind: 'line', text: trail.map(({value}) => figure(value)).join(' → ')},
		);
	}

	if (gaps.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.gap.title},
			{
				kind: 'table',
				head: ['', words.gap.train, words.gap.validation, words.gap.gap],
				rows: gaps.map(({at, train, validation, gap}) => [
					where(at, words),
					figure(train),
					figure(validation),
					gap.toPrecision(3),
				]),
			},
		);
		if (gapTrend) {
			blocks.push({kind: 'line', text: words.gap.trend[gapTrend]});
		}
	}

	return blocks;
}

function metricBlocks(run: Run, messages: Messages): Block[] {
	const told = new Map<string, string>();
	for (const {metric} of [...run.series, ...run.results.map(({name}) => ({metric: name}))]) {
		const spoken = messages.metric(metric);
		if (spoken && !told.has(spoken.title)) {
			told.set(
				spoken.title,
				`${spoken.title}: ${spoken.what} ${spoken.good} ${spoken.normal} ${spoken.worry}`,
			);
		}
	}

	return told.size === 0
		? []
		: [
				{kind: 'heading', text: messages.report.metrics},
				...[...told.values()].map(text => ({kind: 'item' as const, depth: 0, text})),
			];
}

/** All that is known of a run, in the order in which somebody wants it: how far, is it fine, the figures, the rest. */
export function compose({run, progress, diagnosis, passedOver}: Reported, messages: Messages): Block[] {
	const words = messages.report;
	const {best, forecast, findings, notChecked} = diagnosis;
	const {read, ignored, total} = run.lines;
	const restarts = run.segments.length - 1;
	const blocks: Block[] = [
		{kind: 'title', text: `${run.source}: ${progressLine(progress, words)}`},
		{kind: 'line', text: `${run.format}; ${words.lines(read, ignored, total)}`},
	];
	if (restarts > 0) {
		blocks.push({kind: 'line', text: words.restarts(restarts)});
	}

	if (best) {
		blocks.push({
			kind: 'line',
			text: `${words.best}: ${words.splits[best.split]} ${best.metric} ${figure(best.value)} (${where(best.at, words)})`,
		});
	}

	if (forecast) {
		blocks.push({
			kind: 'line',
			text: words.forecast(
				figure(forecast.value),
				figure(forecast.low),
				figure(forecast.high),
				where(forecast.at, words),
			),
		});
	}

	if (findings.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.diagnosis},
			...findings.flatMap(finding => findingBlocks(finding, messages)),
		);
	}

	if (run.series.length > 0) {
		blocks.push({kind: 'heading', text: words.metricsTable}, seriesTable(run, words));
	}

	blocks.push(...trailBlocks(diagnosis, words));
	if (run.results.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.results},
			{kind: 'table', head: ['', ''], rows: run.results.map(({name, value}) => [name, figure(value)])},
		);
	}

	blocks.push(...metricBlocks(run, messages));
	if (notChecked.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.notChecked},
			...notChecked.map(skipped => ({
				kind: 'item' as const,
				depth: 0,
				text: `${skipped.id}: ${messages.notChecked(skipped)}`,
			})),
		);
	}

	if (run.events.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.events},
			...run.events
				.slice(-20)
				.map(({line, text}) => ({kind: 'item' as const, depth: 0, text: `${line}: ${text}`})),
		);
	}

	if (passedOver.length > 0) {
		blocks.push(
			{kind: 'heading', text: words.passedOver},
			...passedOver.slice(0, 10).map(({example, count}) => ({
				kind: 'item' as const,
				depth: 0,
				text: `${words.likeThis(count)}: ${example}`,
			})),
		);
	}

	return blocks;
}
