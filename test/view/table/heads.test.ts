import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import {createLogReader} from '../../../source/reading/log-reader.js';
import {createRunBuilder} from '../../../source/run/run-builder.js';
import {contentOf} from '../../../source/view/content/content.js';
import {seen} from './seen.js';

const runOf = (lines: readonly string[]) => {
	const builder = createRunBuilder({source: 'train.log'});
	const reader = createLogReader({sink: reading => builder.add(reading, undefined)});
	reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
	reader.end();
	return builder.run();
};

/** A loss of the batches, and another one of the whole epoch under a name of its own. */
const twice = runOf(
	[1, 2, 3].flatMap(epoch => [
		`epoch ${epoch} batch 10/20 loss=${2 / epoch}`,
		`epoch ${epoch} batch 20/20 loss=${1.9 / epoch}`,
		`Epoch ${epoch}/3 - train loss: ${1.8 / epoch}, val loss: ${1.7 / epoch}`,
	]),
);

/** A figure with the name of a column that losscope reckons itself. */
const reckoned = runOf([1, 2, 3].map(epoch => `epoch: ${epoch} loss: ${2 / epoch} gap: ${3 - epoch / 2}`));

const headsIn = (language: 'en' | 'zh' | 'ru', run = twice): readonly string[] =>
	contentOf([run], messagesFor(language).screen).table.columns.map(({head}) => head);

describe('no two columns carry one name', () => {
	it.each(['en', 'zh', 'ru'] as const)('a figure of the batches and of the epoch: %s', language => {
		const heads = headsIn(language);
		expect(new Set(heads).size).toBe(heads.length);
		expect(heads).toContain('loss');
		expect(heads).toContain('train loss');
	});

	it.each([60, 80, 120, 200])('at %i columns', columns => {
		const [, heads = ''] = seen([twice], {}, {columns, rows: 12});
		expect(heads).toMatch(/(?:^| {2})loss(?: {2}|$)/);
		expect(heads).toContain('  train loss');
		expect(heads.match(/train loss/g)).toHaveLength(1);
	});

	it('a figure named as one that is reckoned', () => {
		const heads = headsIn('en', reckoned);
		expect(heads).toContain('train gap');
		expect(new Set(heads).size).toBe(heads.length);
	});

	it('a single name stays as it is called on the screen', () => {
		const run = runOf([1, 2].map(epoch => `epoch ${epoch} loss: ${2 / epoch} val_loss: ${3 / epoch}`));
		expect(headsIn('en', run)).toEqual(['train loss', 'val loss', 'gap', 'change']);
	});
});
