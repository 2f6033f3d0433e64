import {describe, expect, it} from 'vitest';
import type {Row} from '../../../../source/chart/chart.js';
import {messagesFor} from '../../../../source/locale/index.js';
import {progress} from '../../../../source/run/progress/progress.js';
import type {Run} from '../../../../source/run/run.js';
import {header} from '../../../../source/view/panes/header/header.js';
import type {HeaderRun} from '../../../../source/view/panes/header/progress-row.js';
import {rowText} from '../../../../source/view/text/row.js';
import {unicodeGlyphs} from '../../../../source/view/theme/glyphs.js';
import {range, runOf} from '../../../run/run-of.js';
import {feedOf} from '../../show.js';

const messages = messagesFor('en');
const look = {messages, glyphs: unicodeGlyphs, monochrome: true};
const text = (rows: readonly Row[]) => rows.map(row => rowText(row).trimEnd());

describe('the header', () => {
	const run = runOf(
		range(1, 60).map(batch => ({
			epoch: 3,
			epochs: 10,
			batch,
			batches: 161,
			loss: 1 / batch,
			time: 1_767_225_600_000 + batch * 1000,
		})),
	);
	const headerRun = (of: Run): HeaderRun => ({
		feed: feedOf(of),
		progress: progress(of),
		silence: undefined,
		best: undefined,
	});
	const rows = (columns: number) => text(header([headerRun(run)], columns, look));

	it('tells the name, the format and the state, then how far the run is', () => {
		const [name, progressed] = rows(100);
		expect(name).toMatch(/^ train\.log {2}text .* ● running$/);
		expect(progressed).toMatch(
			/^ epoch 3\/10 {2}batch 60\/161 {2}━+─+ 23% {2}1 steps\/s {2}\d+m( \d+s)? left$/,
		);
	});

	it('leaves out the format before the state, however long the name is', () => {
		const long = headerRun({...run, source: `runs/${'x'.repeat(90)}/train.log`, format: 'progress-bar'});
		const first = (columns: number) => text(header([long], columns, look))[0];
		expect(first(100)).toMatch(/^ … ?x+\/train\.log {2}progress-bar +● running$/);
		expect(first(45)).toMatch(/^ …x+\/train\.log +● running$/);
	});

	it('leaves out what matters least where there is no room, and cuts no number', () => {
		const [, progressed] = rows(40);
		expect(progressed).toMatch(/^ epoch 3\/10 {2}(batch 60\/161 {2})?23% .* left$/);
	});

	it('keeps the bar as long as it is while figures change their length', () => {
		const bars = range(70, 79).map(columns => (rows(columns)[1] ?? '').replaceAll(/[^━─]/g, '').length);
		expect(new Set(bars).size).toBeLessThanOrEqual(2);
	});

	it('tells how much has been read while a large log is opened', () => {
		expect(rows(100)[1]).not.toContain('reading');
		const loading = header(
			[{...headerRun(run), feed: {...feedOf(run), loading: {read: 25, size: 100}}}],
			100,
			look,
		);
		expect(text(loading)[1]).toContain('reading 25%');
	});

	it('keeps the end of a long path', () => {
		const [name] = text(header([headerRun({...run, source: `${'folder/'.repeat(20)}train.log`})], 60, look));
		expect(name).toContain('…');
		expect(name).toContain('/train.log');
	});
});
