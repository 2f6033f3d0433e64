import {describe, expect, it} from 'vitest';
import {changeOf} from '../../source/compare/differences/change.js';
import type {Diagnosis} from '../../source/diagnosis/diagnosis.js';
import type {Finding, FindingId, Severity} from '../../source/diagnosis/finding.js';

type Told = readonly [FindingId, Severity];

/** A diagnosis of findings by id, with what could not be checked; the figures of a finding play no part here. */
const diagnosis = (told: readonly Told[], notChecked: readonly FindingId[] = []) =>
	({
		findings: told.map(([id, severity]) => ({id, severity, state: 'likely'}) as Finding),
		notChecked: notChecked.map(id => ({id, because: 'no-validation-loss'})),
	}) as unknown as Diagnosis;

const overfitting: Told = ['overfitting', 'warning'];
const spike: Told = ['spike', 'info'];

describe('what changed between two diagnoses', () => {
	it.each([
		['a fault that is gone', diagnosis([overfitting]), diagnosis([]), ['overfitting'], [], 'fixed'],
		['a fault that is new', diagnosis([]), diagnosis([overfitting]), [], ['overfitting'], 'broken'],
		['in both', diagnosis([overfitting, spike]), diagnosis([overfitting]), ['spike'], [], undefined],
		[
			'what could not be checked',
			diagnosis([overfitting]),
			diagnosis([], ['overfitting']),
			[],
			[],
			undefined,
		],
		[
			'praise that is not told may hold all the same',
			diagnosis([['healthy-pair', 'info']]),
			diagnosis([['still-falling', 'info']]),
			[],
			[],
			undefined,
		],
		[
			'a schedule that the other log does not tell',
			diagnosis([['learning-rate-decay', 'info']]),
			diagnosis([]),
			[],
			[],
			undefined,
		],
		[
			'what the new fault silences is not gone',
			diagnosis([['no-longer-improves', 'warning']]),
			diagnosis([overfitting]),
			[],
			['overfitting'],
			'broken',
		],
	] as const)('%s', (_, before, after, gone, come, summary) => {
		const change = changeOf(before, after);
		expect([change.gone.map(({id}) => id), change.come.map(({id}) => id)]).toEqual([gone, come]);
		expect(change.summary).toBe(summary);
	});
});
