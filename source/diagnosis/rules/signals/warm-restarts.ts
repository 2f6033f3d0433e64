import type {Rise} from '../../statistics/rises.js';
import type {RateSummary} from '../../summary/rate-summary.js';
import {rate as thresholds} from '../../thresholds.js';

/** Where a rate that had decayed went back up to where it had been before, and not above it. */
export const warmRestarts = ({rises}: RateSummary): readonly Rise[] =>
	rises().filter(rise => rise.after <= thresholds.overPeak * rise.peakBefore);
