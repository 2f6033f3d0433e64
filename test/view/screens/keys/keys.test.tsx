import {describe, expect, it} from 'vitest';
import {type Choices, type Memory, noChoices} from '../../../../source/view/memory.js';
import {feedOf, key} from '../../show.js';
import {epochs, opened, steps} from '../harness/opened.js';

describe('keys', () => {
	it('walk through the panes and show the table at 80x24', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(key.tab);
		expect(shown.screen().join('\n')).toContain('━ metrics');
		await shown.press(key.tab);
		expect(shown.screen().join('\n')).toContain('━ diagnosis');
		await shown.press(key.backTab, key.backTab);
		expect(shown.screen().join('\n')).toContain('━ loss');
	});

	it('bring the text of a finding to 80x24 while the table is shown there', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(key.tab, 'n');
		expect(shown.screen().join('\n')).toMatch(/━ diagnosis .*\n [■▲○] \S/);
		expect(shown.screen().join('\n')).not.toContain('metrics ─');
	});

	it('close a pane, tell in the footer how to have it back, and have it back', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		await shown.press('2', '3');
		expect(shown.screen().join('\n')).not.toMatch(/─ (metrics|diagnosis)/);
		expect(shown.screen().at(-1)).toContain('2 metrics  3 diagnosis');
		await shown.press('1');
		expect(shown.screen().join('\n')).toContain('━ loss');
		await shown.press('3');
		expect(shown.screen().join('\n')).toContain('━ diagnosis');
		expect(shown.screen().at(-1)).not.toContain('3 diagnosis');
		await shown.press('|');
		expect(shown.screen().join('\n')).toContain('─ metrics');
	});

	it.each([
		[80, 24],
		[120, 40],
		[200, 60],
	])('make the focused pane larger and smaller at %ix%i', async (columns, rows) => {
		const shown = await opened([feedOf(epochs)], columns, rows);
		const panesOf = () => shown.screen().slice(0, -1).join('\n');
		const before = panesOf();
		await shown.press('}');
		expect(panesOf()).not.toBe(before);
		await shown.press('{');
		expect(panesOf()).toBe(before);
		await shown.press(...'{{{{{{{{{{{{{{{{{{{{{{{{');
		expect(shown.screen().join('\n')).toContain('━ loss');
		await shown.press(...'}}}}}}}}}}}}}}}}}}}}}}}}');
		expect(shown.screen().join('\n')).toContain('─ diagnosis');
		await shown.press('|');
		expect(panesOf()).toBe(before);
	});

	it('start as they were left', async () => {
		const panes = {closed: ['charts'], shares: {charts: undefined, table: undefined}} as const;
		const kept: Choices[] = [];
		const memory: Memory = {
			choices: () => ({...noChoices, panes, mouse: false}),
			choose: choices => kept.push(choices),
			isMuted: () => false,
			mute: () => undefined,
		};
		const shown = await opened([feedOf(epochs)], 120, 40, {memory});
		expect(shown.screen().join('\n')).toMatch(/━ (metrics|diagnosis)/);
		expect(shown.screen().join('\n')).not.toContain('─ loss');
		expect(shown.hasMouse()).toBe(false);
		await shown.press('1', 'M');
		expect(kept.map(({panes: now, mouse}) => [now?.closed, mouse])).toEqual([
			[[], undefined],
			[undefined, true],
		]);
	});

	it('tell how one gets from a part of the run back to the whole, on the smallest screen too', async () => {
		const shown = await opened([feedOf(steps)], 60, 20);
		expect(shown.screen().at(-1)).not.toContain('whole run');
		await shown.press('+');
		expect(shown.screen().at(-1)).toContain('0 whole run');
	});

	it('tell how the mouse is switched on again', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		expect(shown.screen().at(-1)).not.toContain('mouse');
		await shown.press('M');
		expect(shown.screen().at(-1)).toContain('M mouse');
	});

	it('scroll the diagnosis, which says how much there is above and below', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const titleOf = () => shown.screen().find(row => row.includes('diagnosis')) ?? '';
		expect(titleOf()).toMatch(/\d+ lines below ─$/);
		await shown.press(key.tab, key.tab, key.down, key.down);
		expect(titleOf()).toMatch(/2 lines above · \d+ lines below/);
		await shown.press(key.end);
		expect(titleOf()).not.toContain('below');
		await shown.press(key.home);
		expect(titleOf()).not.toContain('above');
	});

	it('turn the pages of charts where one has room', async () => {
		const shown = await opened([feedOf(steps)], 80, 24);
		expect(shown.screen()[2]).toMatch(/^━ loss .* 1\/3 ─$/);
		await shown.press(key.down);
		expect(shown.screen()[2]).toMatch(/^━ accuracy .* 2\/3 ─$/);
		await shown.press('j');
		expect(shown.screen()[2]).toMatch(/^━ learning rate .* 3\/3 ─$/);
	});

	it('show one chart on the whole screen and back', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		await shown.press(key.enter);
		expect(shown.screen().join('\n')).not.toContain('diagnosis');
		await shown.press(key.escape);
		expect(shown.screen().join('\n')).toContain('diagnosis');
	});

	it('change axis, scale, smoothing and drawing', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		expect(shown.screen().join('\n')).toMatch(/step/);
		await shown.press('x', 'y', 's');
		expect(shown.screen()[2]).toContain('log · light smoothing');
		expect(shown.screen().slice(3, 24).join('\n')).toContain('epoch');
		await shown.press('d');
		expect(shown.screen().join('\n')).toMatch(/[\u2801-\u28ff]/);
	});

	it('zoom in at the cursor and out again', async () => {
		const shown = await opened([feedOf(steps)], 120, 40);
		const axis = () =>
			shown
				.screen()
				.slice(2)
				.find(row => row.includes('step')) ?? '';
		const whole = axis();
		await shown.press('+', '+');
		expect(axis()).not.toBe(whole);
		expect(axis()).toMatch(/180/);
		await shown.press('0');
		expect(axis()).toBe(whole);
	});

	it('move the table sideways where it has more columns than room', async () => {
		const shown = await opened([feedOf(steps)], 60, 20);
		await shown.press(key.tab);
		const heads = () => shown.screen().find(row => row.includes('epoch ')) ?? '';
		const title = () => shown.screen().find(row => row.includes('metrics')) ?? '';
		expect(title()).toMatch(/1-\d of \d columns >/);
		const before = shown.screen().join('\n');
		await shown.press('>', '>', '>', '>', '>', '>');
		expect(shown.screen().join('\n')).not.toBe(before);
		expect(title()).toMatch(/< \d-\d of \d columns ─/);
		await shown.press('<', '<', '<', '<', '<', '<');
		expect(shown.screen().join('\n')).toBe(before);
		expect(heads()).toContain('epoch');
	});

	it('list themselves on ?, and close the list', async () => {
		const shown = await opened([feedOf(epochs)], 120, 40);
		await shown.press('?');
		const help = shown.screen().join('\n');
		expect(help).toContain('quit');
		expect(help).toContain('follow the latest point again');
		await shown.press('?');
		expect(shown.screen().join('\n')).toContain('diagnosis');
	});

	it('ask the terminal to suspend, to redraw and to stop', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		await shown.press(key.suspend, '\f', key.interrupt, 'q');
		expect(shown.asked).toEqual(['suspend', 'redraw', 'interrupt', 'quit']);
	});

	it('do nothing when they mean nothing', async () => {
		const shown = await opened([feedOf(epochs)], 80, 24);
		const before = shown.frame();
		await shown.press('ü', 'pasted text', '\u001b[200~', '\u001bOP');
		expect(shown.frame()).toBe(before);
		expect(shown.asked).toEqual([]);
	});
});
