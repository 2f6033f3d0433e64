import {Box, Transform} from 'ink';
import {memo, use, useLayoutEffect} from 'react';
import type {Row} from '../../chart/chart.js';
import type {Rectangle} from '../layout/rectangle.js';
import {paint} from '../theme/paint.js';
import type {Theme} from '../theme/theme.js';
import {Canvas} from './canvas.js';

export type BlockProps = {readonly place: Rectangle; readonly rows: readonly Row[]; readonly theme: Theme};

/** Stands for a row while Ink lays the block out: its place is given, so that its text need not be measured. */
const placeholder = '.';

/** What was painted last of rows that may be shown again. */
const painted = new WeakMap<readonly Row[], {readonly theme: Theme; readonly rows: readonly string[]}>();

const paintAll = (rows: readonly Row[], theme: Theme): readonly string[] => {
	const known = painted.get(rows);
	if (known?.theme === theme) {
		return known.rows;
	}

	const fresh = rows.map(row => paint(row, theme));
	painted.set(rows, {theme, rows: fresh});
	return fresh;
};

/** Rows at their place on the screen. Painted anew only when they are others. */
export const Block = memo(({place, rows, theme}: BlockProps) => {
	const put = use(Canvas);
	useLayoutEffect(() => put?.({place, rows: paintAll(rows, theme)}), [put, place, rows, theme]);
	return put !== undefined ? null : (
		<Box
			position="absolute"
			marginLeft={place.left}
			marginTop={place.top}
			width={place.columns}
			height={place.rows}
		>
			<Transform transform={(_, index) => paint(rows[index] ?? [], theme)}>
				{rows.map(() => placeholder).join('\n')}
			</Transform>
		</Box>
	);
});
