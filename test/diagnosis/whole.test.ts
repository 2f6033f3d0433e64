import {expect, test} from 'vitest';
import type {Diagnosis} from '../../source/diagnosis/diagnosis.js';
import type {FindingId} from '../../source/diagnosis/finding.js';
import {type Curves, curve, decay, diagnosisOf, find, noise} from './run-of.js';

/** Whole diagnoses in which the findings must agree with each other. */
const advised = ({findings}: Diagnosis) => findings.flatMap(({advice}) => advice.map(({id}) => id));

/** Lowest by one lucky evaluation at epoch 20; the level turns later. */
const overfitted: Curves = {
	train: decay(60, 2, 0.05, 6),
	validation: curve(60, index =>
		index === 19 ? 0.55 : (index < 25 ? 2 - 0.056 * index : 0.6 + 0.02 * (index - 25)) + 0.002 * noise(index),
	),
};

test('overfitting names the best evaluation as it was measured: since, evidence, advice and best agree', () => {
	const diagnosis = diagnosisOf(overfitted);
	const finding = find(diagnosis, 'overfitting');
	expect(diagnosis.best).toMatchObject({value: 0.55, at: {epoch: 20}});
	expect(finding).toMatchObject({since: {epoch: 20}, evidence: {best: 0.55}});
	expect(finding?.advice[0]).toMatchObject({id: 'use-best-checkpoint', numbers: {value: 0.55, epoch: 20}});
});

test.each<[string, Curves]>([
	['overfitting', overfitted],
	['memorised', {train: [0.0015, 0.0008], from: 173, format: 'trainer-dict'}],
	[
		'validation worse from the start',
		{train: decay(60, 2, 0.3, 6), validation: curve(60, index => 1 + 0.05 * index)},
	],
])('%s: at no epoch is anybody sent farther once it is told', (_, run) => {
	for (let count = 1; count <= (run.train?.length ?? 0); count++) {
		const diagnosis = diagnosisOf({
			...run,
			train: run.train?.slice(0, count) ?? [],
			validation: run.validation?.slice(0, count) ?? [],
		});
		const told = diagnosis.findings.some(({id}) =>
			['overfitting', 'memorised', 'validation-worse-from-start'].includes(id),
		);
		if (told) {
			expect(advised(diagnosis)).not.toContain('train-longer');
			expect(advised(diagnosis)).not.toContain('keep-training');
		}

		if (count === run.train?.length) {
			expect(told).toBe(true);
		}
	}
});

test.each<[string, FindingId, Curves]>([
	[
		'seven sparse evaluations, rising since the third',
		'overfitting',
		{train: decay(7, 2, 0.5), validation: [2.1, 1.8, 1.7, 1.72, 1.75, 1.8, 1.86]},
	],
	[
		'a turn that is small beside the fall',
		'overfitting',
		{
			train: decay(60, 2, 0.3),
			validation: curve(60, index => (index < 40 ? 2 - 0.035 * index : 0.6 + 0.0008 * (index - 40))),
		},
	],
	[
		'flat for the second half',
		'no-longer-improves',
		{
			train: decay(60, 2, 0.3),
			validation: curve(60, index => Math.max(0.6, 2 - 0.05 * index) + 0.005 * noise(index)),
		},
	],
])('validation has turned, and nothing recommends to go on: %s', (_, leads, run) => {
	const diagnosis = diagnosisOf(run);
	expect(diagnosis.findings[0]?.id).toBe(leads);
	expect(find(diagnosis, 'still-falling')).toBeUndefined();
	expect(advised(diagnosis)).not.toContain('train-longer');
	expect(advised(diagnosis)).not.toContain('keep-training');
});

test.each<[string, Curves]>([
	[
		'many evaluations',
		{
			train: decay(40, 2, 0.3),
			validation: decay(40, 2.1, 0.4),
			others: {
				validation_2_loss: curve(40, index => (index < 14 ? 2 - 0.06 * index : 1.2 + 0.02 * (index - 14))),
			},
		},
	],
	[
		'six evaluations',
		{
			train: [2, 1.5, 1.2, 1, 0.85, 0.74],
			validation: [2.1, 1.6, 1.3, 1.12, 0.99, 0.9],
			others: {validation_2_loss: [2.2, 1.7, 1.5, 1.62, 1.75, 1.9]},
		},
	],
])('of two validation sets one has turned: nobody is told to train on, nor that all is well; %s', (_, run) => {
	const diagnosis = diagnosisOf(run);
	const [leading] = diagnosis.findings;
	expect(diagnosis.findings.map(({id}) => id)).toEqual(['another-validation-worse']);
	expect(leading?.evidence).toMatchObject({
		name: 'validation_2_loss',
		leading: {name: 'loss', best: {epoch: run.train?.length}},
	});
	expect(advised(diagnosis)).toEqual(['choose-validation', 'use-best-checkpoint', 'augment-data']);
});

const wild = (index: number) => 0.07 + 0.04 * noise(index);

test('a leap of the learning rate leads the causes of the divergence, which is dated after it', () => {
	const {findings} = diagnosisOf({
		train: [...decay(60, 2.3, 0.07, 8), ...curve(40, wild), ...curve(60, index => 2.6 + 0.1 * noise(index))],
		rate: curve(160, index => (index < 99 ? 0.05 : 2)),
		per: 'step',
	});
	expect(findings[0]).toMatchObject({id: 'diverged', since: {step: 101}});
	expect(findings[0]?.causes[0]).toBe('rate-jump');
	expect(findings[0]?.advice[0]?.id).toBe('check-schedule');
});

test('without a leap of the rate, no cause is made of it', () => {
	const diagnosis = diagnosisOf({
		train: [...decay(60, 2.3, 0.07, 8), ...curve(40, wild), ...curve(60, index => 2.6 + 0.1 * noise(index))],
		rate: curve(160, () => 0.05),
		per: 'step',
	});
	expect(find(diagnosis, 'diverged')?.causes).not.toContain('rate-jump');
});

test('a divergence is dated where the climb began, not where the noise was lowest', () => {
	const climb = [0.025, 0.1, 0.4, 1.9, 4, 29, 60];
	const diagnosis = diagnosisOf({
		train: [4.5, 0.7, ...curve(10, index => 0.012 + 0.002 * noise(index)), ...climb],
	});
	expect(find(diagnosis, 'diverged')?.since.epoch).toBe(13);
});

test('a divergence is told by levels that bear it out, whatever its first and its last batch', () => {
	const train = [
		2.017,
		0.14,
		0.03,
		0.54,
		0.84,
		2.8,
		9.7,
		0.8,
		...curve(400, index => 1.42 + 0.1 * noise(index)),
	];
	const {evidence} = find(diagnosisOf({train, per: 'step'}), 'diverged') ?? {};
	expect(evidence?.last).toBeGreaterThan(evidence?.first ?? Number.POSITIVE_INFINITY);
	expect(evidence?.noises).toBeGreaterThan(0);
});

test.each([
	['held, then quartered', [...curve(20, () => 2), ...curve(10, () => 0.5)], 21],
	['cosine from the first point', curve(30, index => 1 + Math.cos(index / 10)), 2],
	['just back at its peak: where it left it before', [1, 0.8, 0.6, 0.4, 0.2, 1, 1], 2],
	['restarted and on its way down again', [1, 0.8, 0.6, 0.4, 0.2, 1, 0.8, 0.6], 7],
])('a decay is dated where the rate left its peak: %s', (_, rate, step) => {
	const diagnosis = diagnosisOf({train: decay(rate.length, 2, 1), rate, per: 'step'});
	expect(find(diagnosis, 'learning-rate-decay')?.since.step).toBe(step);
});

test('a loss that was never negative is not forecast below 0', () => {
	const {forecast} = diagnosisOf({train: curve(40, index => 1.2 / (index + 1) + 0.002 * noise(index))});
	expect(forecast?.low ?? 0).toBeGreaterThanOrEqual(0);
	expect(forecast?.value ?? 0).toBeGreaterThanOrEqual(0);
	const steep = diagnosisOf({train: curve(30, index => 2 - 0.062 * index)}).forecast;
	expect(steep?.low ?? 0).toBeGreaterThanOrEqual(0);
	expect(steep?.value ?? 0).toBeGreaterThanOrEqual(0);
});

test('a warm restart of the rate lifts the loss: no spike', () => {
	const rate = curve(60, index => 0.05 * (1 + Math.cos((Math.PI * (index % 20)) / 20)) + 0.0006);
	const train = curve(61, index =>
		index === 60 ? 0.63 : 0.45 + 1.5 * Math.exp(-index / 8) + 0.002 * noise(index),
	);
	expect(find(diagnosisOf({train, rate: [...rate, 0.1006]}), 'spike')).toBeUndefined();
	expect(find(diagnosisOf({train, rate: curve(61, () => 0.1)}), 'spike')?.since.epoch).toBe(61);
});

test('gradients that overflowed in the first steps alone do not lead, and nothing is to be done', () => {
	const gradient = curve(120, index => (index < 3 ? Number.POSITIVE_INFINITY : 1 + 0.1 * noise(index)));
	const {findings} = diagnosisOf({train: decay(120, 9, 2), gradient, per: 'step'});
	expect(findings[0]?.id).not.toBe('not-finite');
	expect(findings.find(({id}) => id === 'not-finite')).toMatchObject({severity: 'info', advice: []});
});

test('nobody is told to raise and to lower the learning rate at once', () => {
	const train = curve(300, index => Math.log(10) + 0.003 * noise(index));
	const {findings} = diagnosisOf({train, per: 'step'});
	const told = new Set(findings.flatMap(({advice}) => advice.map(({id}) => id)));
	expect(told).toContain('raise-learning-rate');
	expect(told).not.toContain('lower-learning-rate');
});
