import {describe, expect, it} from 'vitest';
import {chooseCharts} from '../../../source/view/panes/charts/choose-charts.js';
import {createDrawnPanes} from '../../../source/view/panes/charts/drawn-panes.js';
import type {ChartPane} from '../../../source/view/panes/charts/pane.js';
import {range, runOf} from '../../run/run-of.js';
import {lookOf} from '../show.js';

const run = runOf(range(1, 30).map(epoch => ({epoch, loss: 1 / epoch})));
const [content] = chooseCharts([run], 'point');
const look = lookOf('en');

const paneOf = (columns: number): ChartPane | undefined =>
	content && {
		content,
		beside: [],
		runs: [run],
		findings: [],
		forecast: undefined,
		columns,
		rows: 12,
		unit: 'epoch',
		range: undefined,
		window: undefined,
		cursor: undefined,
		state,
		focused: true,
		page: '',
	};
const state = {style: 'line', yScale: 'linear', smoothing: 0} as const;

describe('drawn charts', () => {
	it('are kept for as long as everything that they show is the same', () => {
		const draw = createDrawnPanes();
		const [pane, again, wider] = [paneOf(60), paneOf(60), paneOf(70)];
		if (pane === undefined || again === undefined || wider === undefined) {
			throw new Error('the run has no chart');
		}

		const rows = draw(pane, look);
		draw(wider, look);
		expect(draw({...again, findings: pane.findings, runs: pane.runs, beside: pane.beside}, look)).toBe(rows);
		expect(draw({...pane, cursor: 5}, look)).not.toBe(rows);
		expect(draw(pane, lookOf('en'))).not.toBe(rows);
	});
});
