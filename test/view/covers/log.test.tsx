import {describe, expect, it} from 'vitest';
import type {LogText} from '../../../source/view/run-feed.js';
import {opened} from '../screens/harness/opened.js';
import {feedOf, key} from '../show.js';
import {feed, overfitted, text, withLines} from './overfitted-feed.js';

describe('the log itself', () => {
	it('opens on o at its end while following, and at the line of the cursor else', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o');
		expect(shown.screen()[2]).toMatch(/^━ log .* 81-100\/100 ─$/);
		await shown.press(key.escape, '[', 'o');
		expect(text(shown)).toMatch(/›\s+29 line 29/);
	});

	it('opens at the place of the finding that n leads to', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('n', 'o');
		expect(shown.screen()[2]).toMatch(/^━ log .* \d+-\d+\/100 ─$/);
		expect(text(shown)).toContain('›  8 line 8');
	});

	it('scrolls by lines and pages, and to its ends', async () => {
		const shown = await opened([feed], 80, 24);
		const title = () => shown.screen()[2] ?? '';
		await shown.press('o', key.up);
		expect(title()).toContain('80-99/100');
		await shown.press(key.pageUp);
		expect(title()).toContain('61-80/100');
		await shown.press('g', key.up);
		expect(title()).toContain('1-20/100');
		await shown.press('G');
		expect(title()).toContain('81-100/100');
	});

	it('goes along its lines as far as the longest that is seen, and nowhere where all of them fit', async () => {
		const long = withLines(feed, ['short', `${'0123456789'.repeat(9)}end`]);
		const shown = await opened([long], 80, 24);
		await shown.press('o');
		expect(text(shown)).not.toContain('end');
		await shown.press('>', '>', '>');
		expect(shown.screen()[4]).toMatch(/^ 2 \S{73}end$/);
		await shown.press('<');
		expect(text(shown)).toContain('short');

		const short = await opened([feed], 80, 24);
		await short.press('o', '>', 'g');
		expect(text(short)).toContain(' 7 line 7');
		expect(short.screen().at(-1)).not.toContain('along the line');
	});

	it('shows nothing that a terminal would obey', async () => {
		const shown = await opened([feed], 80, 24, {colours: '256'});
		await shown.press('o', 'g');
		expect(text(shown)).toContain('15 line 15 red');
		expect(shown.frame()).not.toMatch(/owned|\u0007|\u001b\[2J|\u001b\[31m/);
	});

	it.each([
		['en', 'lines gone: the file was deleted or moved'],
		['ru', 'строк больше нет: файл удалён или перемещён'],
		['zh', '这些行已无法读取：文件已被删除或移走'],
	] as const)('says in %s that its lines are gone with the file, and keeps those that it has read', async (language, said) => {
		let isThere = true;
		const {log} = feed;
		const read: LogText['read'] = async (from, count) =>
			isThere && log !== undefined ? log.read(from, count) : {first: from, lines: []};
		const shown = await opened([{...feed, log: log && {...log, read}}], 80, 24, {language});
		await shown.press('o', 'g');
		isThere = false;
		await shown.press(key.down);
		expect(text(shown)).toContain(' 20 line 20');
		expect(shown.screen()[22]).toMatch(said);
		await shown.press('G');
		expect(shown.screen()[3]?.trim()).toBe(said);
		expect(text(shown)).not.toContain('line 20');
	});

	it('is not offered where there is none', async () => {
		const shown = await opened([feedOf(overfitted)], 80, 24);
		const before = shown.screen();
		await shown.press('o');
		expect(shown.screen().slice(0, -1)).toEqual(before.slice(0, -1));
		expect(shown.screen().at(-1)).toMatch(/^ o \(log\) does nothing here {2}q quit/);
	});
});

describe('the search in the log', () => {
	it('goes to the next line that has the text, in whatever case, and round past the end', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o', 'g', '/', 'I', 'N', 'E', ' ', '9');
		expect(shown.screen().at(-1)).toContain('/INE 9_');
		expect(text(shown)).toContain('›  9 line 9');
		await shown.press(key.enter, 'n');
		expect(text(shown)).toContain('› 90 line 90');
		await shown.press('N', 'N');
		expect(text(shown)).toContain('› 99 line 99');
		await shown.press('n');
		expect(text(shown)).toContain('›  9 line 9');
	});

	it.each([
		['/ine 9\rn', '› 90 line 90'],
		['/ine 9\rnnn', '› 92 line 92'],
		['/ine 9\rN', '› 99 line 99'],
		['/ine 9\rnnNj?', 'through training'],
		['/ine 42\rnn', '› 42 line 42'],
		['/nothing like it\rnn', '/nothing like it  not in this log'],
	])('counts the matches that are asked for while it still looks: %j', async (keys, seen) => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o', 'g', keys);
		for (let turn = 0; turn < 5; turn++) {
			await shown.settle();
		}

		expect(text(shown)).toContain(seen);
	});

	it('takes the whole text at once, as a slow link brings it', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o', '/line 42');
		expect(text(shown)).toContain('› 42 line 42');
	});

	it('finds what is seen, not what a terminal would obey', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o', '/15 red');
		expect(text(shown)).toContain('› 15 line 15 red');
		await shown.press(key.escape, '/owned');
		expect(shown.screen()[2]).toContain('/owned  not in this log');
	});

	it('brings the text to the screen where it stands far along a line', async () => {
		const shown = await opened(
			[withLines(feed, ['here', 'x'.repeat(200), `${'y'.repeat(300)}needle${'z'.repeat(300)}`])],
			80,
			24,
		);
		await shown.press('o', '/needle');
		expect(text(shown)).toMatch(/›3 \S*needle/);
		await shown.press(key.escape, '/here');
		expect(text(shown)).toContain('›1 here');
	});

	it('is given up with Esc, and the log is closed with the next one', async () => {
		const shown = await opened([feed], 80, 24);
		await shown.press('o', '/', '7', key.escape);
		expect(shown.screen()[2]).not.toContain('/7');
		await shown.press('n');
		expect(shown.screen()[2]).toMatch(/^━ log /);
		await shown.press(key.escape);
		expect(text(shown)).toContain('─ diagnosis');
	});
});
