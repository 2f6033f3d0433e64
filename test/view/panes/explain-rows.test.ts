import {describe, expect, test} from 'vitest';
import type {Finding} from '../../../source/diagnosis/finding.js';
import type {Language} from '../../../source/locale/messages.js';
import type {Run} from '../../../source/run/run.js';
import {explainRows} from '../../../source/view/panes/cover/explain.js';
import {rowText} from '../../../source/view/text/row.js';
import {widthOf} from '../../../source/view/text/width.js';
import {curve, decay, diagnosisOf, runOf} from '../../diagnosis/run-of.js';
import {lookOf} from '../show.js';

const overfits: Finding | undefined = diagnosisOf({
	train: decay(60, 2, 0.3, 6),
	validation: curve(60, index => (index < 25 ? 2 - 0.05 * index : 0.5 + 0.02 * (index - 25))),
	per: 'epoch',
}).findings.find(({id}) => id === 'overfitting');

const rowsOf = (
	finding: Finding | undefined,
	metric: string | undefined,
	columns = 80,
	language: Language = 'en',
	run: Run | undefined = undefined,
): string[] => explainRows(finding, metric, run, 'line', columns, lookOf(language)).map(rowText);

describe('what is explained', () => {
	test('a finding: what it is, an example, what it says of this run, its metric', () => {
		const text = rowsOf(overfits, undefined).join('\n');
		expect(text).toMatch(/Overfitting {2}overfitting\n {2}Validation gets worse/);
		const places = [
			'when to worry',
			'loss: ─ training • validation',
			'in this run',
			'Use the checkpoint',
			'Validation loss\n',
		];
		const found = places.map(place => text.indexOf(place));
		expect(found).not.toContain(-1);
		expect(found).toEqual([...found].sort((one, other) => one - other));
	});

	test('what it means stands there once', () => {
		expect(
			rowsOf(overfits, undefined)
				.join(' ')
				.match(/Validation gets worse/g),
		).toHaveLength(1);
	});

	test('the metric of the chosen chart comes first where the finding speaks of another', () => {
		const rows = rowsOf(overfits, 'grad_norm');
		expect(rows[0]).toBe(' Gradient norm');
		expect(rows.join('\n')).toContain('Overfitting');
	});

	test('the metric of the finding does not come twice', () => {
		expect(rowsOf(overfits, 'loss')[0]).toContain('Overfitting');
		expect(rowsOf(overfits, 'val loss').filter(row => row === ' Validation loss')).toHaveLength(1);
	});

	test('without a finding the chosen metric alone', () => {
		expect(rowsOf(undefined, 'lr')[0]).toBe(' Learning rate');
	});

	test('nothing that is known: said so', () => {
		expect(rowsOf(undefined, 'hidden_size')).toEqual([' Nothing to say yet.']);
	});

	test.each(['en', 'zh', 'ru'] as const)('fits its width in %s', language => {
		for (const columns of [40, 60, 78]) {
			for (const row of rowsOf(overfits, 'grad_norm', columns, language)) {
				expect(widthOf(row), row).toBeLessThanOrEqual(columns);
			}
		}
	});

	test('a plain loss is none to judge by where the run is after a reward', () => {
		const reward = runOf({reward: [1, 2, 3], train: [3, 2, 1]});
		const told = (run: Run, metric: string) => rowsOf(undefined, metric, 80, 'en', run)[0];
		expect(told(runOf({train: [3, 2, 1]}), 'train/loss')).toContain('Training loss');
		expect(told(reward, 'train/loss')).toContain('Loss beside a reward');
		expect(told(reward, 'train/value_loss')).toContain('Value loss');
	});
});
