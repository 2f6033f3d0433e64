import {describe, expect, test} from 'vitest';
import {diagnose} from '../../../source/diagnosis/diagnose.js';
import {latest} from '../../../source/run/run.js';
import {diagnosisText} from '../../../source/view/panes/diagnosis/diagnosis-rows.js';
import {rowText} from '../../../source/view/text/row.js';
import {type Curves, runOf} from '../../diagnosis/run-of.js';
import {lookOf} from '../show.js';

const shown = (curves: Curves): readonly string[] => {
	const run = runOf(curves);
	const diagnosed = {
		run,
		diagnosis: diagnose(run, latest),
		line: Number.POSITIVE_INFINITY,
		muted: new Set<string>(),
	};
	return diagnosisText([diagnosed], [], 80, lookOf('en')).rows.map(rowText);
};

const none = ' Nothing to say yet.';

describe('a file of final results alone', () => {
	test('begins with how good they are, and what to doubt', () => {
		const rows = shown({
			results: {'predict_bleu-4': 91, 'predict_rouge-1': 45, 'predict_rouge-l': 40, predict_runtime: 88},
		});
		expect(rows[0]).toBe(' results');
		expect(rows[1]).toMatch(/^ {3}• too good .+: predict_bleu-4 91$/);
		expect(rows[2]).toBe('   • good: predict_rouge-1 45, predict_rouge-l 40');
		expect(rows[3]).toContain('predict_bleu-4: Generated text');
		expect(rows.join('\n')).not.toContain('not checked');
	});

	test('of figures that say nothing of quality, tells what each is', () => {
		expect(shown({results: {train_runtime: 88}}).slice(0, 2)).toEqual([' results', '   train_runtime 88']);
	});
});

test('before the first figure there is nothing to say', () => {
	expect(shown({})[0]).toBe(none);
});

test('a run with curves begins with its findings, and ends with its results', () => {
	const rows = shown({train: [5, 4, 3, 2, 1], results: {eval_accuracy: 0.85}});
	expect(rows).not.toContain(none);
	expect(rows.indexOf(' results')).toBeGreaterThan(3);
	expect(rows).toContain('   • good: eval_accuracy 0.85');
});

test('training and validation stand side by side with as many digits as help', () => {
	const rows = shown({
		train: [1.62575, 1.382125, 1.175125, 0.999, 0.8493, 0.722, 0.6137, 0.5217],
		validation: [1.7, 1.5, 1.3, 1.15, 1, 0.9, 0.8, 0.7],
	});
	const first = rows.findIndex(row => row.startsWith(' validation minus training'));
	expect(rows[first + 2]).toMatch(/ 1\.6258 +1\.7000 +0\.0742$/);
});
