import {expect, test} from 'vitest';
import {outlookLines} from '../../source/blocks/outlook-lines.js';
import {messagesFor} from '../../source/locale/index.js';
import {type Curves, curve, decay, diagnosisOf} from '../diagnosis/run-of.js';

const power = (count: number) => curve(count, index => 0.4 + 2 * (index + 2) ** -0.6);
const told = (run: Curves, target?: number, language: 'en' | 'zh' | 'ru' = 'en') =>
	outlookLines(diagnosisOf(run, {target}), messagesFor(language));

test.each<[string, Curves, number | undefined, readonly RegExp[]]>([
	[
		'a loss that falls',
		{train: power(30)},
		undefined,
		[/^stopping now would give up the \d[\d.]*% that the/],
	],
	[
		'a target that is near',
		{train: power(30)},
		0.63,
		[/^stopping now would give up/, /^target 0\.63: in about \d+ epochs$/],
	],
	[
		'a target that is farther than anybody can see',
		{train: power(30)},
		0.42,
		[/^stopping now would give up/, /^target 0\.42: not within another 30 epochs$/],
	],
	['a target that is reached', {train: power(30)}, 0.9, [/^stopping now would give up/]],
	[
		'a target in a log that counts steps',
		{train: power(300), per: 'step'},
		0.42,
		[/^stopping now would give up/, /^target 0\.42: not within another 290 steps$/],
	],
	[
		'a last evaluation that is not the best',
		{train: [5, 4, 3, 2, 1], validation: [2, 1, 0.4, 0.35, 0.42]},
		undefined,
		[/^stopping now with the last weights, not the best ones, would cost 0\.07 \(20%\)$/],
	],
	['a last batch that is not the lowest', {train: [5, 4, 3, 2, 2.1], per: 'step'}, undefined, []],
	['a loss that is flat', {train: decay(60, 2, 0.5, 30)}, undefined, []],
	[
		'the same, above its target',
		{train: decay(60, 2, 0.5, 30)},
		0.4,
		[/^target 0\.4: not within another 60 epochs$/],
	],
	[
		'a plan that is done, above its target',
		{train: curve(30, index => 2 - index / 20), epochs: 30},
		0.3,
		[
			/^target 0\.3: not reached; the lowest training loss kept to 3 times in a row is 0\.65 \(epoch 30\), 0\.35 above it$/,
		],
	],
	[
		'single batches below the target are luck',
		{
			train: curve(60, index => (index % 10 === 9 ? 0.2 : 0.5)),
			per: 'step',
			events: [{after: 60, event: 'finished'}],
		},
		0.3,
		[/^target 0\.3: not reached; .* is 0\.5 \(step 3\), 0\.2 above it$/],
	],
	[
		'a run of one evaluation',
		{train: [2], validation: [1.5], events: [{after: 1, event: 'finished'}]},
		1,
		[/^target 1: not reached; the lowest validation loss so far is 1\.5 \(epoch 1\), 0\.5 above it$/],
	],
	[
		'a plan that is done, its target reached on the way',
		{train: [2, 1, 0.2, 0.2, 0.2, 0.9, 1], epochs: 7},
		0.3,
		[],
	],
])('%s', (_, run, target, lines) => {
	const said = told(run, target);
	expect(said).toHaveLength(lines.length);
	for (const [index, line] of lines.entries()) {
		expect(said[index]).toMatch(line);
	}
});

test('how far it is to a target, in every language', () => {
	expect(told({train: power(30)}, 0.42, 'zh').at(-1)).toBe('目标 0.42：再训练 30 轮也达不到');
	expect(told({train: power(30)}, 0.42, 'ru').at(-1)).toBe('цель 0.42: не будет достигнута и через 30 эпох');
});

test('how near it came to a target, in every language', () => {
	const run = {train: curve(30, index => 2 - index / 20), epochs: 30};
	expect(told(run, 0.3, 'zh')).toEqual([
		'目标 0.3：未达到；训练损失连续 3 次保持的最低水平为 0.65（第 30 轮），比目标高 0.35',
	]);
	expect(told(run, 0.3, 'ru')).toEqual([
		'цель 0.3: не достигнута; лучший уровень (3 раза подряд): потери на обучении 0.65 на эпохе 30, это выше цели на 0.35',
	]);
});

test('it is validation that has to reach the target, where the log has it', () => {
	const run = {train: power(30), validation: power(30).map(value => value + 0.3)};
	expect(diagnosisOf(run, {target: 0.63}).forecast?.toTarget).toMatchObject({isFar: true});
	expect(diagnosisOf({train: power(30)}, {target: 0.63}).forecast?.toTarget).toMatchObject({isFar: false});
});

test('the steps to a target are those that the loss takes', () => {
	// 0.4 + 2 (n + 1) ** -0.6 is 0.63 at n = 35.7.
	const epochs = diagnosisOf({train: power(30)}, {target: 0.63}).forecast?.toTarget?.epochs ?? 0;
	expect(epochs).toBeGreaterThan(3);
	expect(epochs).toBeLessThan(10);
});

test('folds are told as precisely as they agree', () => {
	const folds = [
		{split: 'validation', metric: 'loss', folds: 5, mean: 0.501_63, deviation: 0.017_84},
	] as const;
	const diagnosis = {...diagnosisOf({}), folds};
	const line = (language: 'en' | 'zh' | 'ru') => outlookLines(diagnosis, messagesFor(language))[0];
	expect(line('en')).toBe('mean of the best of 5 folds: validation loss 0.502 ± 0.018');
	expect(line('zh')).toBe('5 折最佳值的平均：验证损失 0.502 ± 0.018');
	expect(line('ru')).toBe('среднее лучших значений по 5 фолдам: потери на валидации 0.502 ± 0.018');
});
