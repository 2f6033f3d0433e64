import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../../source/locale/index.js';
import {epochs, listed} from './listed.js';
import {showList} from './show-list.js';
import {rowWith, runs} from './three-runs.js';

describe('the list of runs', () => {
	it('tells of each run its state, how far it is, its best value and what leads', async () => {
		const {rows} = await showList(runs);
		expect(rows()[0]).toContain('3 runs');
		expect(rowWith(rows(), 'train.log')).toMatch(/running +30% 3\/10 +val loss +0\.35 /);
		expect(rowWith(rows(), 'stuck.log')).toContain('0.3633');
		expect(rowWith(rows(), 'crash.log')).toContain('■ crashed');
		expect(rows().at(-1)).toContain('Enter open');
	});

	it.each(['en', 'zh', 'ru'] as const)('names the metric on a terminal of 80 columns: %s', async language => {
		const accuracies = [0.4, 0.6].map((accuracy, index) => ({epoch: index + 1, accuracy}));
		const {rows} = await showList([...runs, listed('right.log', accuracies)], {language, columns: 80});
		const {shortSeries} = messagesFor(language).phrases;
		expect(rowWith(rows(), 'train.log')).toContain(`${shortSeries('validation', 'loss').slice(0, 9)}`);
		expect(rowWith(rows(), 'right.log')).toContain(`${shortSeries('validation', 'accuracy').slice(0, 9)}`);
		expect(rowWith(rows(), 'right.log')).toContain('0.6');
	});

	it.each([
		'en',
		'zh',
		'ru',
	] as const)('leaves out columns before it cuts words: 80 columns, %s', async language => {
		const falling = Array.from({length: 12}, (_, index) => 2.1234 * 0.9 ** index);
		const {rows} = await showList([listed('fine.log', epochs(falling, 40)), ...runs], {
			language,
			columns: 80,
		});
		const row = rowWith(rows(), 'fine.log');
		const {states} = messagesFor(language).screen;
		expect(row).toContain('● 30%');
		expect(rowWith(rows(), 'stuck.log')).toContain(` ${states.finished} `);
		const [, verdict = '', more] = /○ (.+?)(…?)$/.exec(row.trimEnd()) ?? [];
		const {title} = messagesFor(language).explanation('still-falling');
		expect(title).toMatch(new RegExp(`^${verdict}${more === '' ? '$' : ' '}`));
	});

	it('shows a value with the digits that the log gives', async () => {
		const {rows} = await showList([listed('exact.log', epochs([0.91234, 0.51234]), 1)], {columns: 120});
		expect(rowWith(rows(), 'exact.log')).toMatch(/ 0\.56234 +0\.56234 /);
	});

	it('says how many files have not been looked into yet', async () => {
		const {rows} = await showList(runs, {read: 2});
		expect(rows()[0]).toContain('2 of 3 files looked into');
	});

	it('marks a best value that only stands for a part of the log', async () => {
		const {rows} = await showList([listed('large.log', epochs([0.9, 0.5]), 1, true)]);
		expect(rowWith(rows(), 'large.log')).toContain('~0.55');
		expect(rows().at(-2)).toContain('the beginning and end');
	});

	it('lets no control sequence of a name through', async () => {
		const {rows} = await showList([listed('a\u001b[31mb\u0007.log', epochs([0.9, 0.5]))]);
		expect(rows().join('\n')).toContain('ab.log');
	});

	it.each([
		['en', 60, 20],
		['zh', 60, 20],
		['ru', 60, 20],
		['en', 100, 30],
		['zh', 100, 30],
		['ru', 200, 60],
		['zh', 300, 80],
	] as const)('fills the screen and no more: %s %dx%d', async (language, columns, rows) => {
		const shown = await showList([...runs, listed(`${'长'.repeat(80)}.log`, epochs([0.9]))], {
			language,
			columns,
			rows,
		});
		const frame = shown.rows();
		expect(frame).toHaveLength(rows);
		expect(Math.max(...frame.map(row => stringWidth(row)))).toBeLessThanOrEqual(columns);
		expect(frame.join('\n')).toContain('0.35');
	});

	it('is plain ASCII where the terminal is', async () => {
		const {rows} = await showList(runs, {ascii: true});
		expect(rows().join('')).toMatch(/^[\u0020-\u007e]*$/);
	});
});
