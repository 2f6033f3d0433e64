import {type Recovery, recoveryOf} from '../../statistics/recovery.js';
import type {CurveSummary} from '../../summary/curve-summary.js';
import {rebound, recovery as thresholds} from '../../thresholds.js';

/** The way back of a loss that rose from its low and is near it again, or half way and goes on falling; undefined of any other. */
export function recoveringFrom({blocks, low, lowAt}: CurveSummary): Recovery | undefined {
	const lowIndex = Math.round(lowAt * blocks.length) - 1;
	const recovery = recoveryOf(blocks, lowIndex, low);
	const fell = Math.max(...blocks.subarray(0, lowIndex + 1)) - low;
	const isBack = recovery && recovery.now - low <= rebound.ofDrop * fell;
	return isBack || (recovery?.isFalling && recovery.share >= thresholds.share) ? recovery : undefined;
}
