import {describe, expect, it, test} from 'vitest';
import type {Run} from '../../../source/run/run.js';
import type {Series} from '../../../source/run/series.js';
import {chooseCharts, withPartsTogether} from '../../../source/view/panes/charts/choose-charts.js';
import {isLossPart, partName} from '../../../source/view/panes/charts/loss-parts.js';
import {range, runOf} from '../../run/run-of.js';

const base = runOf(range(1, 5).map(epoch => ({epoch, loss: 1 / epoch})));

/** A run with a series for each name; `val` before it makes it one of validation, `=` after it gives its greatest value. */
const runWith = (...names: readonly string[]): Run => {
	const [like] = base.series;
	if (like === undefined) {
		throw new Error('a run has a series');
	}

	return {
		...base,
		series: names.map((told): Series => {
			const [name = '', max = '1'] = told.split('=');
			const split = name.startsWith('val ') ? 'validation' : 'train';
			const metric = name.replace('val ', '');
			const direction = /loss/.test(metric) ? 'down' : /acc|mAP/.test(metric) ? 'up' : 'none';
			return {...like, key: name, name, metric, split, direction, max: Number(max)};
		}),
	};
};

test.each([
	['box_loss', 'box'],
	['loss_rpn_cls', 'rpn_cls'],
	['decode.loss_seg', 'decode_seg'],
	['train/value_loss', 'value'],
	['loss1', 'loss1'],
	['reconLoss', 'reconLoss'],
])('%s is a part of a loss, called %s', (metric, name) => {
	expect([isLossPart(metric), partName(metric)]).toEqual([true, name]);
});

test.each([
	'loss',
	'total_loss',
	'avg_loss',
	'loss_ema',
	'loss_scale',
	'accuracy',
	'glossy',
	'best_loss',
])('%s is none', metric => {
	expect(isLossPart(metric)).toBe(false);
});

describe('the order of charts', () => {
	test.each<[string, string[], string[]]>([
		[
			'the loss, what judges the model, what steers training, the rest',
			['epoch_time', 'grad_norm', 'learning_rate', 'accuracy', 'loss', 'val mAP'],
			['loss', 'accuracy', 'learning_rate', 'grad_norm', 'mAP', 'epoch_time'],
		],
		[
			'the parts of a loss that has no total one after another',
			['box_loss', 'learning_rate', 'cls_loss', 'val mAP', 'dfl_loss'],
			['box_loss 1/3', 'cls_loss 2/3', 'dfl_loss 3/3', 'learning_rate', 'mAP'],
		],
		[
			'the parts of a total after what judges the model',
			['loss_cls', 'loss', 'loss_box', 'val mAP', 'learning_rate'],
			['loss', 'learning_rate', 'mAP', 'loss_cls 1/2', 'loss_box 2/2'],
		],
		['one loss beside the total is no group', ['loss_cls', 'loss'], ['loss', 'loss_cls']],
	])('%s', (_, names, expected) => {
		const told = chooseCharts([runWith(...names)], 'point').map(({metric, part}) =>
			part === undefined || part === 'together' ? metric : `${metric} ${part.place}/${part.count}`,
		);
		expect(told).toEqual(expected);
	});
});

describe('the parts of a loss together', () => {
	const together = (...runs: readonly Run[]) =>
		withPartsTogether(chooseCharts(runs, 'point'))
			.find(({part}) => part === 'together')
			?.series.map(({series}) => series.name);

	it('follow the total', () => {
		const charts = withPartsTogether(chooseCharts([runWith('loss_cls', 'loss_box', 'loss')], 'point'));
		expect(charts.map(({metric, part}) => (part === 'together' ? 'together' : metric))).toEqual([
			'loss',
			'together',
			'loss_cls',
			'loss_box',
		]);
	});

	it('are the six largest of many, in the order of the log', () => {
		const names = range(1, 8).map(part => `loss_${part}=${part === 2 ? 0.01 : part === 5 ? 0.02 : 1}`);
		expect(together(runWith('loss', ...names))).toEqual([1, 3, 4, 6, 7, 8].map(part => `loss_${part}`));
	});

	it('are not drawn without a total, nor of two runs', () => {
		const run = runWith('loss', 'loss_a', 'loss_b');
		expect([together(runWith('loss_a', 'loss_b')), together(run, run), together(run)]).toEqual([
			undefined,
			undefined,
			['loss_a', 'loss_b'],
		]);
	});
});
