import {memo} from 'react';
import {Block} from '../canvas/block.js';
import type {Look} from '../look.js';
import type {DrawPane} from '../panes/charts/drawn-panes.js';
import type {Theme} from '../theme/theme.js';
import type {ChartTile} from './use-charts.js';

type ChartProps = {
	readonly tile: ChartTile;
	readonly draw: DrawPane;
	readonly look: Look;
	readonly theme: Theme;
};

/** One chart at its place; drawn again only when something that it shows has changed. */
export const Chart = memo(
	({tile: {place, pane}, draw, look, theme}: ChartProps) => {
		const {columns, rows} = place;
		return <Block place={place} rows={draw({...pane, columns, rows}, look)} theme={theme} />;
	},
	(before, after) =>
		before.tile.place === after.tile.place &&
		before.look === after.look &&
		before.theme === after.theme &&
		Object.entries(after.tile.pane).every(
			([name, value]) => before.tile.pane[name as keyof ChartTile['pane']] === value,
		),
);
