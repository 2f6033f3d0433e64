import type {XUnit} from '../../../chart/chart.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {runRole} from '../../theme/run-role.js';
import {runMark} from '../run-mark.js';
import type {ChartContent} from './choose-charts.js';
import {bestPoint} from './curves/best-point.js';
import {keptPoints} from './curves/kept-points.js';
import type {LegendEntry} from './legend.js';
import {partName} from './loss-parts.js';

/** Roles of the parts of a loss in one chart, in the order of the legend. */
const partRoles = ['part-a', 'part-b', 'part-c', 'part-d', 'part-e', 'part-f'];

const glyphAt = ({glyphs}: Look, index: number): string =>
	glyphs.curves[index % glyphs.curves.length] ?? glyphs.dot;

/** What tells the curves of a chart apart: split by colour and glyph, runs by their letters, parts of a loss by name. */
export const legendOf = (
	{series, part}: ChartContent,
	runs: readonly Run[],
	unit: XUnit,
	look: Look,
): readonly LegendEntry[] => {
	const words = look.messages.screen;
	if (part === 'together') {
		return series.map((entry, index) => ({
			...entry,
			role: partRoles[index % partRoles.length] ?? 'train',
			label: harmless(partName(entry.series.metric)),
			glyph: glyphAt(look, index),
			best: -1,
		}));
	}

	return series.map((entry, index) => {
		const {split, name} = entry.series;
		const run = runs[entry.run];
		const twin = series.some(
			other => other !== entry && other.run === entry.run && other.series.split === split,
		);
		const label = [runs.length > 1 ? runMark(entry.run) : '', twin ? name : words.shortSplits[split]];
		return {
			...entry,
			role: runRole(split, entry.run),
			label: harmless(label.filter(text => text !== '').join(' ')),
			glyph: glyphAt(look, index),
			best:
				run === undefined
					? -1
					: bestPoint(entry.series, entry.direction, keptPoints(entry.series, run, unit).kept),
		};
	});
};
