import {Box, Transform} from 'ink';
import {memo} from 'react';
import type {Row} from '../../chart/chart.js';
import type {Rectangle} from '../layout/rectangle.js';
import {rowText} from '../text/row.js';
import {paint} from '../theme/paint.js';
import type {Theme} from '../theme/theme.js';

export type BlockProps = {readonly place: Rectangle; readonly rows: readonly Row[]; readonly theme: Theme};

/**
Rows at their place on the screen. The text is laid out plain, as one node, and painted row by row when it is written:
a chart costs Ink as much as a word. Drawn anew only when its rows are others.
*/
export const Block = memo(({place, rows, theme}: BlockProps) => (
	<Box
		position="absolute"
		marginLeft={place.left}
		marginTop={place.top}
		width={place.columns}
		height={place.rows}
		overflow="hidden"
	>
		<Transform transform={(_, index) => paint(rows[index] ?? [], theme)}>
			{rows.map(row => rowText(row).trimEnd() || ' ').join('\n')}
		</Transform>
	</Box>
));
