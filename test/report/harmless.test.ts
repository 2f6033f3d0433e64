import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {compose} from '../../source/report/compose.js';
import {reportDocument} from '../../source/report/json.js';
import {renderMarkdown} from '../../source/report/render-markdown.js';
import {renderText} from '../../source/report/render-text.js';
import {harmless, harmlessJson} from '../../source/safe-text/harmless.js';
import {reportOf} from './report-of.js';

const esc = '\u001b';
const evil = `${esc}[31m${esc}]0;title\u0007\u009b2J\u202e`;

const hostile: ReadonlyArray<readonly [string, string, string]> = [
	['a metric name', `epoch 1 lo${evil}ss: 2\nepoch 2 lo${evil}ss: 1\n`, 'train.log'],
	['a setting', `Arguments: a=1, b=2, c=x${evil}y, d=4\nepoch 1 loss: 2\n`, 'train.log'],
	['an event', `epoch 1 loss: 2\nRuntimeError: CUDA out of memory. ${evil}\n`, 'train.log'],
	['a line without a metric', `some words ${evil} here\nepoch 1 loss: 2\n`, 'train.log'],
	['a key of a JSON document', '{"epoch": 1, "loss": 2, "a\\u001b[2Jb\\nc": 3}\n', 'train.log'],
	['a final figure', '{"predict_\\u001b[2J\\u202ebleu": 3, "predict_loss": 1}\n', 'train.log'],
	['the name of the file', 'epoch 1 loss: 2\n', `run${evil}\n.log`],
];

// Only line ends may stand between the visible characters.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('nothing in a log or a name reaches the terminal as control', () => {
	it.each(hostile)('%s', (_, log, source) => {
		const reported = reportOf(log, source);
		const messages = messagesFor('en');
		const blocks = compose(reported, messages);
		expect(renderText(blocks)).not.toMatch(control);
		expect(renderMarkdown(blocks)).not.toMatch(control);
		expect(harmlessJson(JSON.stringify(reportDocument(reported, messages)))).not.toMatch(control);
	});

	it('does not let a name begin a line of its own', () => {
		const text = renderText(compose(reportOf('epoch 1 loss: 2\n', 'a\nb.log'), messagesFor('en')));
		expect(text.split('\n')[0]).toMatch(/^a b\.log: /);
	});
});

describe('harmless', () => {
	it.each([
		['plain text', 'loss 0.1', 'loss 0.1'],
		['a colour', `${esc}[31mred${esc}[0m`, 'red'],
		['a title of the window', `a${esc}]0;owned\u0007b`, 'ab'],
		['a C1 sequence', 'a\u009b2Jb', 'ab'],
		['line ends', 'a\r\nb', 'a b'],
		['a change of direction', 'a\u202eb', 'ab'],
		['Chinese and Cyrillic', '损失 потери', '损失 потери'],
	])('%s', (_, text, expected) => {
		expect(harmless(text)).toBe(expected);
	});

	it('keeps a JSON document as it was', () => {
		const value = {name: 'a\u009bb\u202ec\u001bd'};
		const json = harmlessJson(JSON.stringify(value));
		expect(JSON.parse(json)).toEqual(value);
		expect(json).not.toMatch(control);
	});
});
