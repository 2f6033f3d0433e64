import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {compose} from '../../source/report/compose.js';
import {renderMarkdown} from '../../source/report/render-markdown.js';
import {renderText} from '../../source/report/render-text.js';
import {epochLines, reportOf} from './report-of.js';

const messages = messagesFor('en');
const text = (log: string): string => renderText(compose(reportOf(log), messages));

const train = [1.2, 0.9, 0.7, 0.56, 0.47];
const validation = [1.1, 0.8, 0.62, 0.5, 0.44];

describe('the text report', () => {
	it('answers in its first lines: how far, is it fine, the best so far', () => {
		const [title, finding, best] = text(epochLines(train, validation)).split('\n');
		expect(title).toMatch(/^train\.log: \w+, epoch 5$/);
		expect(finding).toMatch(/^ {2}i Still falling \(watching\): /);
		expect(best).toBe('  best: validation loss 0.44 (epoch 5)');
	});

	it('tells no best of two networks against each other', () => {
		const log = train.map((loss, epoch) => `epoch ${epoch + 1} Loss_D: ${loss} Loss_G: ${3 - loss}\n`);
		const report = text(log.join(''));
		expect(report).toContain('Two networks against each other');
		expect(report).not.toMatch(/^ *best\b/m);
	});

	it('groups what was not checked by its reason, a line each', () => {
		const lines = text(epochLines(train)).split('\n');
		const from = lines.indexOf('not checked');
		const section = lines.slice(from + 1, lines.indexOf('', from));
		expect(section.filter(line => line.includes('no validation loss in this log'))).toHaveLength(1);
		expect(section.find(line => line.includes('no validation loss'))).toMatch(/Overfitting; .* Wide gap/);
		expect(section.find(line => line.includes('too few points'))).toMatch(/Spike \(5 of \d+\)/);
	});

	it('says that lines of another writer were set aside', () => {
		const log = [110, 120, 130, 140, 150, 160].flatMap(step => [
			`step ${step} loss 0.5`,
			`step ${step - 15} loss 4.5`,
		]);
		const report = text(`${log.join('\n')}\n`);
		expect(report).toContain('  6 lines out of order set aside: another process seems to write to this file');
		expect(report).not.toContain('4.5');
	});

	it('gives the same advice once', () => {
		const report = text(epochLines(train, validation));
		const pasted = report.split('\n').filter(line => line.startsWith('      '));
		expect(new Set(pasted).size).toBe(pasted.length);
	});

	it('shows the trail and the gaps', () => {
		const report = text(epochLines(train, validation));
		expect(report).toContain('1.2 → 0.9 → 0.7 → 0.56 → 0.47');
		expect(report).toMatch(/epoch 5 +0\.47 +0\.44 +-0\.0300/);
	});

	it('judges final results, with its doubts', () => {
		const report = text('{"predict_bleu-4": 93.5, "predict_rouge-1": 94.1, "predict_runtime": 100.0}\n');
		expect(report).toMatch(/predict_bleu-4 93\.5: .+ Too good to be taken on trust: from 80 to 100\./);
		expect(report.match(/look for overlap/g)).toHaveLength(1);
		expect(report).toContain('! predict_bleu-4, predict_rouge-1: ');
	});

	it('makes Markdown in which names of the log are no markup', () => {
		const markdown = renderMarkdown(
			compose(reportOf('epoch: 1 a_b_score: 3\nepoch: 2 a_b_score: 4\n'), messages),
		);
		expect(markdown).toMatch(/^## train\.log/);
		expect(markdown).toContain(String.raw`a\_b\_score`);
	});
});
