import type {Series} from '../../run/series.js';
import type {Look} from '../look.js';

type Named = ReadonlyArray<Pick<Series, 'name'>>;

/** How a log names a rate that it tells without a name: by its unit. */
const unit = /^[\p{L}_]{1,12}\/(?:s|sec|second)$/u;

/** `tok/s` of a rate that the log names by its unit; empty of any other metric. */
export const rateUnit = (series: Named): string => series.find(({name}) => unit.test(name))?.name ?? '';

/** A metric in the language of the screen, a rate with its unit: `throughput tok/s`. */
export const metricTitle = (
	metric: string,
	series: Named,
	{phrases}: Pick<Look['messages'], 'phrases'>,
): string => [phrases.metric(metric), rateUnit(series)].filter(text => text !== '').join(' ');
