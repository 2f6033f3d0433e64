import type {AnyRule} from '../rule.js';
import {adversarial} from './falling/adversarial.js';
import {atChance} from './falling/at-chance.js';
import {converged} from './falling/converged.js';
import {course} from './falling/course.js';
import {discriminatorWins} from './falling/discriminator-wins.js';
import {healthy} from './falling/healthy.js';
import {memorised} from './falling/memorised.js';
import {neverFalls} from './falling/never-falls.js';
import {plateau} from './falling/plateau.js';
import {slow} from './falling/slow.js';
import {stillFalling} from './falling/still-falling.js';
import {stuckConstant} from './falling/stuck-constant.js';
import {anotherValidationWorse} from './pair/another-validation-worse.js';
import {gap} from './pair/gap.js';
import {healthyPair} from './pair/healthy-pair.js';
import {noLongerImproves} from './pair/no-longer-improves.js';
import {overconfident} from './pair/overconfident.js';
import {overfitting} from './pair/overfitting.js';
import {underfitting} from './pair/underfitting.js';
import {validationBelowTraining} from './pair/validation-below-training.js';
import {validationFallsFaster} from './pair/validation-falls-faster.js';
import {validationNeverImproves} from './pair/validation-never-improves.js';
import {validationWorseFromStart} from './pair/validation-worse-from-start.js';
import {crashed} from './running/crashed.js';
import {metricsDisagree} from './running/metrics-disagree.js';
import {restarted} from './running/restarted.js';
import {rewardStalled} from './running/reward-stalled.js';
import {stalled} from './running/stalled.js';
import {targetReached} from './running/target-reached.js';
import {throughputDrop} from './running/throughput-drop.js';
import {gradientExploding} from './signals/gradient-exploding.js';
import {gradientVanishing} from './signals/gradient-vanishing.js';
import {learningRateConstant} from './signals/learning-rate-constant.js';
import {learningRateDecay} from './signals/learning-rate-decay.js';
import {learningRateFloor} from './signals/learning-rate-floor.js';
import {learningRateHigh} from './signals/learning-rate-high.js';
import {learningRateJump} from './signals/learning-rate-jump.js';
import {learningRateRestart} from './signals/learning-rate-restart.js';
import {learningRateWarmup} from './signals/learning-rate-warmup.js';
import {diverged} from './upset/diverged.js';
import {explodedAtStart} from './upset/exploded-at-start.js';
import {levelShift} from './upset/level-shift.js';
import {notFinite} from './upset/not-finite.js';
import {oscillating} from './upset/oscillating.js';
import {rebound} from './upset/rebound.js';
import {sameOrder} from './upset/same-order.js';
import {spike} from './upset/spike.js';

/** Every rule. A new one is a file in one of the folders and a line here. */
export const rules: readonly AnyRule[] = [
	notFinite,
	crashed,
	stalled,
	restarted,
	stuckConstant,
	neverFalls,
	atChance,
	diverged,
	levelShift,
	rebound,
	oscillating,
	spike,
	explodedAtStart,
	sameOrder,
	slow,
	stillFalling,
	plateau,
	converged,
	memorised,
	healthy,
	course,
	adversarial,
	discriminatorWins,
	overfitting,
	validationWorseFromStart,
	validationNeverImproves,
	noLongerImproves,
	anotherValidationWorse,
	overconfident,
	underfitting,
	validationBelowTraining,
	validationFallsFaster,
	gap,
	healthyPair,
	gradientExploding,
	gradientVanishing,
	learningRateWarmup,
	learningRateDecay,
	learningRateConstant,
	learningRateRestart,
	learningRateJump,
	learningRateFloor,
	learningRateHigh,
	throughputDrop,
	rewardStalled,
	metricsDisagree,
	targetReached,
];
