import {Box, Transform} from 'ink';
import {memo} from 'react';
import type {Row} from '../../chart/chart.js';
import type {Rectangle} from '../layout/rectangle.js';
import {paint} from '../theme/paint.js';
import type {Theme} from '../theme/theme.js';

export type BlockProps = {readonly place: Rectangle; readonly rows: readonly Row[]; readonly theme: Theme};

/** Stands for a row while the block is laid out: its place is given, so that its text need not be measured. */
const placeholder = '.';

/**
Rows at their place on the screen. They are painted row by row as the frame is written: to Ink a chart is a few dots, and
costs as much as a word. Drawn anew only when its rows are others.
*/
export const Block = memo(({place, rows, theme}: BlockProps) => (
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
));
