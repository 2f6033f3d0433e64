import {useMemo} from 'react';
import type {Rectangle} from '../layout/rectangle.js';
import type {Look} from '../look.js';
import {span} from '../text/row.js';
import type {Theme} from '../theme/theme.js';
import {Block} from './block.js';

/** The thin line between two panes that stand side by side; it hangs from the titles. */
export const Upright = ({
	place,
	look,
	theme,
}: {
	readonly place: Rectangle;
	readonly look: Look;
	readonly theme: Theme;
}) => {
	const rows = useMemo(
		() =>
			Array.from({length: place.rows}, (_, row) => [
				span(row === 0 ? look.glyphs.corner : look.glyphs.upright, 'rule'),
			]),
		[place.rows, look],
	);
	return <Block place={place} rows={rows} theme={theme} />;
};
