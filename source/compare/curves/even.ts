import {median} from '../../diagnosis/statistics/median.js';
import type {Direction} from '../../run/series.js';
import type {Judged} from '../comparison.js';
import {inBins, mostBins} from './bins.js';
import {type Curve, within} from './curve.js';
import {bestOf, end, start} from './extremes.js';
import {noiseOf} from './noise.js';
import {type Nature, seedNoise} from './seeds.js';

type Even = {
	readonly before: Curve;
	readonly after: Curve;
	readonly noise: number;
	readonly shake: number;
	readonly pointNoise: number;
	readonly judged: Judged | undefined;
};

/** Both curves over their common stretch, in the same bins where one of them has many points. */
export function even(before: Curve, after: Curve, direction: Direction, nature: Nature): Even {
	const sign = direction === 'up' ? -1 : 1;
	const from = Math.max(start(before), start(after));
	const to = Math.min(end(before), end(after));
	const parts = [within(before, from, to), within(after, from, to)] as const;
	const smoothed = parts.some(({x}) => x.length > mostBins);
	const [one, other] = smoothed ? [inBins(parts[0], from, to), inBins(parts[1], from, to)] : parts;
	const best = {before: bestOf(one, sign), after: bestOf(other, sign)};
	const shake = Math.hypot(noiseOf(one), noiseOf(other));
	const seeds =
		best.before && best.after
			? seedNoise({
					whole: {before, after},
					same: {before: one, after: other},
					best: {before: best.before, after: best.after},
					direction,
					nature: {...nature, isMemorised: nature.isMemorised && !smoothed},
				})
			: 0;
	const lastQuarter = (curve: Curve) => median(curve.y.slice(-Math.ceil(curve.y.length / 4)));
	const noise = Math.max(shake, seeds);
	return {
		before: one,
		after: other,
		noise,
		shake,
		pointNoise: smoothed ? Math.max(noise, Math.hypot(noiseOf(parts[0]), noiseOf(parts[1]))) : noise,
		judged: best.before &&
			best.after && {
				best: {before: best.before, after: best.after},
				end: {before: lastQuarter(one), after: lastQuarter(other)},
				upTo: end(before) === end(after) ? undefined : to,
				smoothed,
				points: Math.min(parts[0].x.length, parts[1].x.length),
			},
	};
}
