import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {compose, composeDigest} from '../../source/report/compose.js';
import {renderMarkdown} from '../../source/report/render-markdown.js';
import {renderText} from '../../source/report/render-text.js';
import {epochLines, reportOf} from './report-of.js';

const range = Array.from({length: 40}, (_, index) => index);
const overfits = epochLines(
	range.map(index => Number((2 * 0.9 ** index).toFixed(4))),
	range.map(index => Number((index < 12 ? 2 - 0.1 * index : 0.8 + 0.03 * (index - 12)).toFixed(4))),
);
const digest = (log: string, language: 'en' | 'zh' | 'ru'): string =>
	renderMarkdown(composeDigest(reportOf(log), messagesFor(language)));

describe('the digest for a pull request', () => {
	it.each([
		['en', /^## train\.log: .+\n! Overfitting \(likely\): Validation loss up .+ since epoch 13/],
		['zh', /^## train\.log：.+\n! 过拟合（很可能）：验证损失自第 13 轮起上升/],
		['ru', /^## train\.log: .+\n! Переобучение \(вероятно\): Потери на валидации: рост на .+ с эпохи 13/],
	] as const)('begins with the verdict, in %s', (language, expected) => {
		expect(digest(overfits, language)).toMatch(expected);
	});

	it('says where to stop, the best and the advice with its line', () => {
		const text = digest(overfits, 'en');
		expect(text).toMatch(
			/early stopping: overfitting at \d+ evaluations in a row; use the checkpoint of epoch 13/,
		);
		expect(text).toMatch(/best: validation loss 0\.8 \(epoch 13\)/);
		expect(text).toMatch(/- try: Use the checkpoint of epoch 13.+\n\n +```/);
	});

	it('leaves out what only a reader of the whole needs, and names what the log lacks in a line', () => {
		const text = digest(overfits, 'en');
		expect(text).not.toContain('what the metrics mean');
		expect(text).not.toContain('how the log was read');
		expect(text).toMatch(/not checked: .*no gradient norm in this log; no learning rate in this log/);
	});

	it('is shorter than the report', () => {
		const report = renderText(compose(reportOf(overfits), messagesFor('en')));
		expect(digest(overfits, 'en').length).toBeLessThan(report.length);
	});
});

describe('the report as text', () => {
	const report = (log: string): string => renderText(compose(reportOf(log), messagesFor('en')));

	it('tells the figures of a finding once', () => {
		expect(report(overfits).match(/Validation loss up/g)).toHaveLength(1);
	});

	it('says in words how grave and how sure a finding is, and since when', () => {
		expect(report(overfits)).toMatch(/ {2}- Overfitting \(warning, likely, since epoch 13\)/);
	});

	it('does not list what could not be checked of a file of final figures', () => {
		expect(report('{"predict_bleu-4": 30.5, "predict_runtime": 100.0}\n')).not.toContain('not checked');
	});

	it('names the column of values that are not finite only where there are some', () => {
		const head = (log: string) => report(log).match(/ {2}split.+/)?.[0];
		expect(head('epoch 1 loss: 1\nepoch 2 loss: 0.5\n')).toMatch(/highest$/);
		expect(report('epoch 1 loss: 1\nepoch 2 loss: nan\n')).toContain('1 value is not finite');
	});

	it('breaks lines for a terminal below their beginning', () => {
		const text = renderText(compose(reportOf(overfits), messagesFor('en')), (line, first, hanging) => [
			first + line.slice(0, 20),
			' '.repeat(hanging) + line.slice(20),
		]);
		expect(text).toMatch(/\n {2}- Overfitting \(warning\n {4}, likely/);
	});
});
