import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it, test} from 'vitest';
import type {Row} from '../../source/chart/chart.js';
import {messagesFor} from '../../source/locale/index.js';
import {progress} from '../../source/run/progress.js';
import {latest} from '../../source/run/run.js';
import {axisOf, sameMoment, windowOf} from '../../source/view/content/axis.js';
import {contentOf} from '../../source/view/content/content.js';
import {smooth} from '../../source/view/panes/charts/smooth.js';
import {header} from '../../source/view/panes/header/header.js';
import {paneTitle} from '../../source/view/panes/pane-title.js';
import {tablePane} from '../../source/view/panes/table/table-pane.js';
import {rowText, span} from '../../source/view/text/row.js';
import {unicodeGlyphs} from '../../source/view/theme/glyphs.js';
import {paint} from '../../source/view/theme/paint.js';
import {createTheme} from '../../source/view/theme/theme.js';
import {range, runOf, type Told} from '../run/run-of.js';
import {feedOf} from './show.js';

const messages = messagesFor('en');
const look = {messages, glyphs: unicodeGlyphs, monochrome: true};
const text = (rows: readonly Row[]) => rows.map(row => rowText(row).trimEnd());

const figure = fc.oneof(
	fc.double({min: -1e6, max: 1e6, noNaN: true}),
	fc.constantFrom(0, -0, 1e-300, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
);
const told = fc.array(
	fc.record({loss: figure, valLoss: figure, rate: figure, accuracy: figure}, {requiredKeys: ['loss']}),
	{maxLength: 30},
);

describe('the title of a pane', () => {
	const title = (columns: number) =>
		rowText(
			paneTitle(
				'loss',
				[[span('train 0.0875  val 0.0777')], [span('0.0875  0.0777')], [span('0.0875')]],
				[span('1/3')],
				columns,
				false,
				look,
			),
		);

	test.each([
		[44, '─ loss  train 0.0875  val 0.0777 ──── 1/3 ─'],
		[43, '─ loss  train 0.0875  val 0.0777 ─── 1/3 ─'],
		[38, '─ loss  0.0875  0.0777 ───────── 1/3 ─'],
		[24, '─ loss  0.0875 ─── 1/3 ─'],
		[16, '─ loss ─── 1/3 ─'],
		[10, '─ loss ───'],
	])('says at %i columns what has room and cuts no number', (columns, expected) => {
		expect(title(columns).replace(/─+ 1/, ' 1')).toBe(expected.replace(/─+ 1/, ' 1'));
		expect(stringWidth(title(columns))).toBe(columns);
	});
});

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
	const rows = (columns: number, ...others: ReadonlyArray<Partial<ReturnType<typeof feedOf>>>) =>
		text(
			header(
				[{}, ...others].map(other => ({
					feed: {...feedOf(run), ...other},
					progress: progress(run, {at: latest}),
				})),
				columns,
				look,
			),
		);

	it('tells the name, the format and the state, then how far the run is', () => {
		const [name, progressed] = rows(100);
		expect(name).toMatch(/^ train\.log {2}text .* ● running$/);
		expect(progressed).toMatch(
			/^ epoch 3\/10 {2}batch 60\/161 {2}━+─+ 23% {2}1 steps\/s {2}\d+m( \d+s)? left$/,
		);
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
		expect(rows(100, {})[1]).not.toContain('reading');
		const loading = header(
			[{feed: {...feedOf(run), loading: {read: 25, size: 100}}, progress: progress(run)}],
			100,
			look,
		);
		expect(text(loading)[1]).toContain('reading 25%');
	});

	it('keeps the end of a long path', () => {
		const [name] = text(
			header(
				[{feed: feedOf({...run, source: `${'folder/'.repeat(20)}train.log`}), progress: progress(run)}],
				60,
				look,
			),
		);
		expect(name).toContain('…');
		expect(name).toContain('/train.log');
	});
});

describe('the table', () => {
	it('is as wide as its pane at most, whatever the figures are', () => {
		fc.assert(
			fc.property(
				told,
				fc.integer({min: 20, max: 120}),
				fc.integer({min: 3, max: 20}),
				fc.integer({min: 0, max: 9}),
				(lines, columns, rows, left) => {
					const {table} = contentOf(
						[runOf(lines.map((each, index): Told => ({...each, epoch: index + 1})))],
						messages.screen,
					);
					const seen = tablePane(
						table,
						{left, current: table.rows.length - 1, following: false, focused: true, columns, rows},
						look,
					);
					expect(seen.rows).toHaveLength(rows);
					expect(text(seen.rows).filter(row => stringWidth(row) > columns)).toEqual([]);
				},
			),
			{numRuns: 100},
		);
	});

	it('marks no best row where all are the same', () => {
		const run = runOf(range(1, 5).map(epoch => ({epoch, loss: 0.3133, valLoss: 0.3133})));
		expect(contentOf([run], messages.screen).table.best).toBe(-1);
	});

	it('meets two runs where they are as far, epoch for epoch, and goes on where the first ends', () => {
		const [first, second] = [
			runOf(range(1, 3).map(epoch => ({epoch, loss: epoch}))),
			runOf(range(2, 5).map(epoch => ({epoch, loss: 10 * epoch}))),
		];
		const {table} = contentOf([first, second], messages.screen);
		const cells = table.rows.map((row, index) => [
			row.label,
			...table.columns.map(column => column.cell(index)),
		]);
		expect(cells).toEqual([
			['1', '1', '', ''],
			['2', '2', '20', '+100%'],
			['3', '3', '30', '+50.0%'],
			['4', '', '40', ''],
			['5', '', '50', ''],
		]);
	});
});

describe('the axis', () => {
	const byBatch = runOf(range(1, 100).map(step => ({step, epoch: step / 20, loss: 1 / step})));
	const byEpoch = runOf(range(1, 5).map(epoch => ({epoch, loss: 1 / epoch})));
	const bare = runOf(range(1, 5).map(loss => ({loss})));

	test.each([
		['steps where an epoch has many points', byBatch, undefined, 'step'],
		['epochs where it has one', byEpoch, undefined, 'epoch'],
		['lines where nothing else is known', bare, undefined, 'point'],
		['what was chosen', byBatch, 'epoch', 'epoch'],
		['what is known where the chosen unit is not', byEpoch, 'tokens', 'epoch'],
	] as const)('counts %s', (_, run, chosen, unit) => {
		expect(axisOf([run], chosen).unit).toBe(unit);
	});

	it('spans the run', () => {
		expect(axisOf([byBatch], 'step').range).toEqual({from: 1, to: 100});
	});

	test.each([
		[0, 50, undefined],
		[1, 100, {from: 50.5, to: 100}],
		[1, 1, {from: 1, to: 50.5}],
	])('at zoom %i around %i', (zoom, x, expected) => {
		expect(windowOf(axisOf([byBatch], 'step'), zoom, x)).toEqual(expected);
	});

	it('finds the moment of another run that is as far', () => {
		const slow = runOf(range(1, 50).map(index => ({step: index * 2, loss: 1})));
		expect([
			sameMoment(byBatch, 40, slow, 'step'),
			sameMoment(byBatch, Number.POSITIVE_INFINITY, slow, 'step'),
		]).toEqual([20, Number.POSITIVE_INFINITY]);
	});
});

describe('smoothing', () => {
	it('begins at the first point and is not dragged by it', () => {
		const smoothed = smooth([5, 1, 1, 1, 1, 1, 1, 1], 8, 1);
		expect(smoothed[0]).toBe(5);
		expect(smoothed[7]).toBeLessThan(1.35);
	});

	it('does not change what was there when the run goes on', () => {
		const values = range(1, 40).map(step => Math.sin(step));
		expect([...smooth(values, 40, 2).subarray(0, 20)]).toEqual([...smooth(values, 20, 2)]);
	});

	it('leaves gaps where a value is not finite', () => {
		expect([...smooth([1, Number.NaN, 1], 3, 1)]).toEqual([1, Number.NaN, 1]);
	});
});

describe('colours', () => {
	it('paint what means something and nothing else', () => {
		const row = [span('loss '), span('0.5', 'train'), span('  '), span('0.6', 'validation')];
		expect(paint(row, createTheme('16'))).toBe('loss \u001b[36m0.5\u001b[0m  \u001b[33m0.6\u001b[0m');
	});

	it('are none where the terminal has none', () => {
		const row = [span('0.5', 'train'), span('worse', 'critical'), span('0.4', 'train-2')];
		expect(paint(row, createTheme('none'))).toBe('0.5worse0.4');
	});

	it('let no control sequence through', () => {
		expect(paint([span('a\u001b[2Jb\u0007', 'text')], createTheme('none'))).toBe('ab');
	});

	it('make a band of a curve the same colour, but faint', () => {
		expect(createTheme('16').look('train-band')).toBe('36;2');
	});
});
