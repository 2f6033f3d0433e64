import {describe, expect, test} from 'vitest';
import type {Finding, FindingId} from '../../source/diagnosis/finding.js';
import {judgeResults} from '../../source/diagnosis/results/judge-results.js';
import {rules} from '../../source/diagnosis/rules/index.js';
import {messagesFor} from '../../source/locale/index.js';
import {metricIds} from '../../source/locale/messages/diagnosis-texts.js';
import type {Language} from '../../source/locale/messages.js';
import {curve, decay, diagnosisOf, noise} from '../diagnosis/run-of.js';

const languages: readonly Language[] = ['en', 'zh', 'ru'];

/** Runs that between them give many kinds of findings. */
const findings: readonly Finding[] = [
	diagnosisOf({
		train: decay(60, 2, 0.3, 6),
		validation: curve(60, index => (index < 25 ? 2 - 0.05 * index : 0.02 * index)),
		per: 'epoch',
	}),
	diagnosisOf({
		train: curve(40, index => 1.9 + 0.02 * noise(index)),
		gradient: curve(40, () => 1e-9),
		rate: curve(40, () => 1e-3),
	}),
	diagnosisOf({train: curve(5, () => 0.3133)}),
	diagnosisOf({train: [2, 1, Number.NaN]}),
	diagnosisOf({train: [0.0015, 0.0008], from: 173, format: 'trainer-dict', rate: [0, 0.0002]}),
	diagnosisOf({
		train: [...decay(30, 2, 0.5, 8), ...curve(30, index => 0.5 + 0.4 * index)],
		rate: curve(60, index => (index < 30 ? 1e-4 : 1e-3)),
		events: [{after: 60, event: 'out-of-memory'}],
	}),
	diagnosisOf({
		train: curve(120, index => (index === 80 ? 9 : 1 + 0.05 * noise(index))),
		accuracy: curve(120, () => 130),
		per: 'step',
	}),
	diagnosisOf({train: decay(60, 2, 0.5, 20), validation: decay(60, 2, 0.4, 20)}, {target: 0.6}),
].flatMap(diagnosis => diagnosis.findings);

const told = new Set<FindingId>(findings.map(({id}) => id));

test('the runs above give enough kinds of findings to judge by', () => {
	expect(told.size).toBeGreaterThan(18);
});

describe.each(languages)('%s', language => {
	const messages = messagesFor(language);

	test('is itself', () => {
		expect(messages.language).toBe(language);
	});

	test('every finding is told in full: nothing left out, no figure that is none', () => {
		for (const finding of findings) {
			const {title, meaning, evidence, causes, advice} = messages.finding(finding);
			for (const sentence of [title, meaning, evidence, ...causes, ...advice.map(({text}) => text)]) {
				expect(sentence, finding.id).not.toMatch(/undefined|\bNaN%|\[object|function/);
				expect(sentence.trim(), finding.id).not.toBe('');
			}
		}
	});

	test('every rule has a title and a meaning of its own', () => {
		const titles = rules.map(({id}) => messages.explanation(id).title);
		expect(new Set(titles).size).toBe(rules.length);
		for (const {id} of rules) {
			expect(messages.explanation(id).meaning, id).toMatch(/[.。?？]$/);
		}
	});

	test('every metric of the glossary is explained', () => {
		for (const id of metricIds) {
			const spoken = messages.term(id);
			expect(
				Object.values(spoken).filter(text => text.trim() !== ''),
				id,
			).toHaveLength(5);
		}
	});

	test('final figures are judged in words', () => {
		const judgements = judgeResults([
			{line: 1, name: 'predict_bleu-4', value: 90.87},
			{line: 2, name: 'predict_runtime', value: 166.2},
		]).map(messages.judgement);
		expect(judgements[0]?.meaning).toContain('80');
		expect(judgements[0]?.doubts).toHaveLength(1);
		expect(judgements[1]?.doubts).toEqual([]);
	});

	test('a final loss of a policy is no mean of the training loss', () => {
		const [policy, train] = judgeResults([
			{line: 1, name: 'policy_loss', value: -0.01},
			{line: 2, name: 'train_loss', value: 0.4},
		]).map(messages.judgement);
		expect(policy?.meaning).toBe(messages.term('policy-loss').what);
		expect(train?.meaning).not.toBe(messages.term('loss').what);
	});

	test('what was not checked names the diagnosis, the reason and the count', () => {
		const sentence = messages.notChecked({
			id: 'overfitting',
			because: 'too-few-evaluations',
			has: 5,
			needs: 8,
		});
		expect(sentence).toContain(messages.explanation('overfitting').title);
		expect(sentence).toMatch(/5.*8/);
	});
});

test('zh and ru are written in their own scripts', () => {
	for (const finding of findings) {
		expect(messagesFor('zh').finding(finding).meaning).toMatch(/\p{Script=Han}/u);
		expect(messagesFor('ru').finding(finding).meaning).toMatch(/\p{Script=Cyrillic}/u);
	}
});

test('overfitting, in figures', () => {
	const finding = findings.find(({id}) => id === 'overfitting');
	const {evidence} = finding ? messagesFor('en').finding(finding) : {evidence: ''};
	expect(evidence).toMatch(
		/^Validation loss up \d+(\.\d)?% since epoch \d+ \(from \S+ to \S+\), over 1000 times its noise, while training fell \d+(\.\d)?% further\.$/,
	);
});

test.each([
	[1, '1 раз '],
	[2, '2 раза '],
	[5, '5 раз '],
	[21, '21 раз '],
	[22, '22 раза '],
	[4.8, '4.8 раза '],
])('ru: a jump by %d', (times, words) => {
	const jump: Finding = {
		id: 'learning-rate-jump',
		severity: 'warning',
		state: 'certain',
		split: 'train',
		metric: 'learning_rate',
		since: {line: 1, step: 10, epoch: undefined},
		evidence: {points: 20, needed: 5, before: 1, after: times, times},
		causes: [],
		advice: [],
	};
	expect(messagesFor('ru').finding(jump).evidence).toContain(words);
});

test.each([
	['eval_loss', 'Validation loss'],
	['train_loss', 'Training loss'],
	['lr', 'Learning rate'],
	['rougeL', 'ROUGE-L'],
	['predict_bleu-4', 'BLEU-4'],
	['eval_accuracy', 'Accuracy'],
	['RMSE', 'RMSE'],
	['rewards/margins', 'Reward margin'],
	['train_samples_per_second', 'Samples per second'],
	['metrics/mAP50-95(B)', 'mAP'],
	['val/mIoU', 'IoU'],
	['eval_wer', 'WER, CER'],
	['eval_precision', 'Precision'],
	['num_input_tokens_seen', 'Tokens seen'],
	['hidden_size', undefined],
])('%s is %s', (name, title) => {
	const {metricId, term} = messagesFor('en');
	const id = metricId(name);
	expect(id && term(id).title).toBe(title);
});
