import {describe, expect, it} from 'vitest';
import {range, runOf} from '../../run/run-of.js';
import {seen} from './seen.js';

const family = 'auxiliary_head_of_the_decoder_with_label_smoothing_and_dropout';
const plain = runOf(
	range(1, 5).map(epoch => ({epoch, loss: 1 / epoch, rate: 0.25 / epoch, accuracy: 1 - 1 / epoch})),
);

/** Two metrics of one family beside the loss, with names longer than most screens. */
const long = {
	...plain,
	series: plain.series.map(series =>
		series.metric === 'loss'
			? series
			: {
					...series,
					metric: `${family}_${series.metric}`,
					name: `${family}_${series.metric}`,
				},
	),
};

describe('a metric with a name longer than the screen', () => {
	it.each([60, 80, 120])('is told from its sisters by its end, at %i columns', columns => {
		const [, heads = ''] = seen([long], {column: `validation ${family}_accuracy`}, {columns});
		expect(heads).toContain('_dropout_accuracy');
	});

	it('stands beside others where there is room', () => {
		const [, heads = ''] = seen([long], {}, {columns: 120});
		expect(heads).toMatch(/epoch +loss +change +.*…\S*_accuracy +.*…\S*_learning_rate$/);
	});

	it('shows its figures in full', () => {
		const column = `validation ${family}_accuracy`;
		expect(seen([long], {column}, {columns: 60}).join('\n')).toMatch(/ 5 .* 0\.8\d*$/m);
	});
});

describe('a validation that is told seldom', () => {
	it('has its decimals where all of it was trained again', () => {
		const again = runOf([
			{epoch: 1, loss: 0.5, valLoss: 0.625},
			{epoch: 2, loss: 0.25, valLoss: 0.375},
			{epoch: 1, loss: 0.5},
		]);
		expect(seen([again], {}, {rows: 12}).join('\n')).toMatch(/× +2 +0\.25 +0\.375/);
	});

	it('has its decimals where it stands at one row in many', () => {
		const rare = runOf(
			range(1, 3000).map(step => ({
				step,
				loss: 1 / step,
				...(step % 100 === 0 ? {valLoss: 0.5 + 10 / step} : {}),
			})),
		);
		const rows = seen([rare], {rows: 'point'}, {columns: 80, rows: 14});
		expect(rows.find(row => / 3000 /.test(row))).toContain(' 0.5033');
		expect(rows.find(row => /^ +best /.test(row))).toContain(' 0.5033');
	});
});
