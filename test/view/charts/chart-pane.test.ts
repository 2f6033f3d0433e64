import {describe, expect, it, test} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import type {Run} from '../../../source/run/run.js';
import {axisOf} from '../../../source/view/content/axis.js';
import {contentOf} from '../../../source/view/content/content.js';
import {chartPane} from '../../../source/view/panes/charts/chart-pane.js';
import type {ChartPane} from '../../../source/view/panes/charts/pane.js';
import {metricTitle} from '../../../source/view/text/metric-title.js';
import {rowText} from '../../../source/view/text/row.js';
import {unicodeGlyphs} from '../../../source/view/theme/glyphs.js';
import {range, runOf, type Told} from '../../run/run-of.js';

const messages = messagesFor('en');
const look = {messages, glyphs: unicodeGlyphs, monochrome: true};

/** One chart of the runs, the most important one first, as a person without colours reads it. */
const drawn = (
	runs: readonly Run[],
	chart: number,
	told: Partial<Omit<ChartPane, 'state'>> & {readonly smoothing?: 0 | 1 | 2 | 3} = {},
): string => {
	const {charts} = contentOf(runs, messages.screen);
	const content = charts[chart];
	if (content === undefined) {
		throw new Error('there is no such chart');
	}

	const {unit, range: whole} = axisOf(runs, undefined);
	const pane: ChartPane = {
		content,
		beside: [content],
		runs,
		findings: [],
		forecast: undefined,
		columns: 80,
		rows: 10,
		unit,
		range: whole,
		window: undefined,
		cursor: undefined,
		state: {style: 'line', yScale: 'linear', smoothing: told.smoothing ?? 0},
		focused: false,
		page: '',
		...told,
	};
	return chartPane(pane, look).map(rowText).join('\n');
};

const epochs = (losses: readonly number[], more: (index: number) => Told = () => ({})): Run =>
	runOf(losses.map((loss, index) => ({epoch: index + 1, loss, ...more(index)})));

/** The same run with its series under other names. */
const renamed = (run: Run, names: readonly string[]): Run => {
	const [like] = run.series;
	return like === undefined
		? run
		: {...run, series: names.map(name => ({...like, key: name, name, metric: name, direction: 'down'}))};
};

describe('the title of a chart', () => {
	test.each([
		['en', 'tok/s', 'throughput tok/s'],
		['zh', 'tok/s', '吞吐量 tok/s'],
		['ru', 'samples/sec', 'производительность samples/sec'],
		['ru', 'train/throughput', 'производительность'],
	] as const)('is in the language of the screen, a rate with its unit: %s, %s', (language, name, title) => {
		expect(metricTitle('throughput', [{name}], messagesFor(language))).toBe(title);
	});

	it('tells no best value of training where validation decides, even if it has a single point so far', () => {
		const steps = runOf([...range(1, 9).map(step => ({step, loss: 10 - step})), {step: 9, valLoss: 3}]);
		expect(drawn([steps], 0).split('\n')[0]).toMatch(/train 1 .* val 3 ─/);
	});

	const run = epochs([3, 2, 1], index => ({valLoss: 4 - index}));

	test.each<[string, Run, number, Parameters<typeof drawn>[2], RegExp]>([
		[
			'has every curve with its value, and the best of the validation',
			run,
			0,
			{},
			/^─ loss {2}─ train 1 {2}• val 2 {2}★ 2 ─+$/,
		],
		['has the values at the cursor', run, 0, {cursor: 1}, /train 3 {2}• val 4 {2}★ 2/],
		['says that it is smoothed', run, 0, {smoothing: 1}, / light smoothing ─$/],
		['and how strongly', run, 0, {smoothing: 3}, / very strong smoothing ─$/],
		[
			'says which part of a loss it shows, where there is room',
			renamed(run, ['box_loss', 'cls_loss']),
			1,
			{},
			/^─ cls_loss .* loss 2 of 2 ─$/,
		],
		['and not where there is little', renamed(run, ['box_loss', 'cls_loss']), 1, {columns: 50}, /★ 1 ─+$/],
		[
			'names the parts that are drawn together',
			renamed(run, ['loss', 'loss_box', 'loss_cls']),
			1,
			{},
			/^─ parts of loss {2}─ box 1 {2}• cls 1 ─+$/,
		],
		[
			'and how many more there are than have room',
			renamed(run, ['loss', 'loss_box_regression', 'loss_classification', 'loss_mask']),
			1,
			{columns: 44},
			/^─ parts of loss {2}─ box_regression {2}\+2 ─+$/,
		],
	])('%s', (_, of, chart, told, expected) => {
		expect(drawn([of], chart, told).split('\n')[0]).toMatch(expected);
	});
});

describe('a chart', () => {
	it('marks the best evaluation alone, not the lowest point of training', () => {
		const run = epochs([3, 2, 1, 1.5], index => ({valLoss: [4, 3, 3.5, 3.8][index] ?? 0}));
		expect(drawn([run], 0).split('\n').slice(1).join('').split('★')).toHaveLength(2);
	});

	it('tells of a loss that is no number any more', () => {
		const run = epochs([3, 2, 1, Number.NaN, Number.NaN]);
		expect(drawn([run], 0)).toMatch(/train NaN .*\n.*N +N/);
	});

	it('draws the points behind a smoothed curve as dots', () => {
		const run = runOf(range(1, 60).map(step => ({step, loss: 3 - step / 30 + (step % 2)})));
		expect([drawn([run], 0).includes('·'), drawn([run], 0, {smoothing: 2}).includes('·')]).toEqual([
			false,
			true,
		]);
	});

	it('shares its range with those beside it', () => {
		const runs = [epochs([4, 3, 2]), epochs([1, 0.5, 0])];
		const [whole] = contentOf(runs, messages.screen).charts;
		const beside = runs.map((_, run) => ({
			metric: 'loss',
			part: undefined,
			series: whole?.series.filter(each => each.run === run) ?? [],
		}));
		const labels = beside.map(content =>
			Array.from(drawn(runs, 0, {content, beside}).matchAll(/^ *([\d.]+) ┤/gm), ([, label]) => label),
		);
		expect(labels).toEqual([
			['4', '2', '0'],
			['4', '2', '0'],
		]);
	});
});
