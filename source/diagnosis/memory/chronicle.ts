import {upperBound} from '../../run/upper-bound.js';
import type {FindingId} from '../finding.js';
import {type AnyRule, ask, type Driver} from '../rule.js';
import {rules} from '../rules/index.js';
import {isHopeful, silencers, stories} from '../silence.js';
import type {Curve} from '../summary/curve.js';
import type {Material} from '../summary/material.js';
import {type Scene, sceneAt} from '../summary/scene.js';
import {blank, fill, hasGoneForGood, hush, isKept, remember, type Track} from './track.js';
import {verdictLines} from './verdict-points.js';

/** What was known of each rule. */
export type Tracks = ReadonlyMap<FindingId, Track>;

/** Drivers whose rules are asked at verdict points; those of the run are facts, asked at the moment itself. */
const drivers = ['curve', 'pair', 'gradient'] as const;

const rulesOf: ReadonlyMap<Driver, readonly AnyRule[]> = Map.groupBy(rules, rule => rule.driver);

/** The verdicts on one segment of a run, in the order of its lines. */
export type Chronicle = {
	/**
	Takes up the verdict points up to the material's moment that were not taken up yet.

	@param isTimeUp - Asked after each: whether the rest is left for another time.
	@returns whether all of them are taken up.
	*/
	readonly extend: (material: Material, isTimeUp?: () => boolean) => boolean;

	/** What was known when the log had `line` lines, and the line of the verdict that it rests on. */
	readonly at: (line: number) => {readonly line: number; readonly tracks: Tracks};

	/** Line of the latest verdict. */
	readonly end: () => number;
};

export function createChronicle(): Chronicle {
	const lines: number[] = [];
	const known: Tracks[] = [];
	const nothing: Tracks = new Map();
	const reached = new Map<Driver, number>();
	return {
		extend(material, isTimeUp = never) {
			const all = dueVerdicts(material, reached);
			for (const [index, {line, due}] of all.entries()) {
				const tracks = judge(known.at(-1) ?? nothing, sceneAt(material, line), due);
				lines.push(line);
				known.push(tracks);
				for (const driver of due) {
					reached.set(driver, line);
				}

				if (index < all.length - 1 && isTimeUp()) {
					return false;
				}
			}

			return true;
		},
		at(line) {
			const index = upperBound(lines, lines.length, line) - 1;
			return {line: lines[index] ?? 0, tracks: known[index] ?? nothing};
		},
		end: () => lines.at(-1) ?? 0,
	};
}

function never(): boolean {
	return false;
}

/** Lines at which verdicts are due, in order, with the drivers that are due there. */
function dueVerdicts(
	material: Material,
	reached: ReadonlyMap<Driver, number>,
): ReadonlyArray<{line: number; due: readonly Driver[]}> {
	const curves: Readonly<Record<(typeof drivers)[number], Curve | undefined>> = {
		curve:
			material.loss ??
			material.reward ??
			material.adversaries?.[0] ??
			material.validationMetric ??
			material.trainingAccuracy ??
			material.figure,
		pair: material.validation ?? material.validationMetric,
		gradient: material.gradient,
	};
	const due = drivers.flatMap(driver =>
		verdictLines(curves[driver], reached.get(driver) ?? 0).map(line => ({line, driver})),
	);
	return Array.from(
		Map.groupBy(due, ({line}) => line),
		([line, those]) => ({line, due: those.map(({driver}) => driver)}),
	).toSorted((a, b) => a.line - b.line);
}

function judge(before: Tracks, scene: Scene, due: readonly Driver[]): Tracks {
	const after = new Map(before);
	for (const driver of due) {
		for (const rule of rulesOf.get(driver) ?? []) {
			const verdict = isSilenced(rule.id, before) ? undefined : ask(rule, scene);
			const track = before.get(rule.id) ?? blank;
			if (!(isHopeful(rule.id) && hasGoneForGood(track))) {
				after.set(rule.id, remember(track, verdict, isHopeful(rule.id)));
			}
		}
	}

	for (const [id, track] of after) {
		if (track.state && isSilenced(id, after)) {
			after.set(id, hush(track));
		} else if (track.state && isHopeful(id)) {
			const hidden = isHidden(id, after) ? 'now' : track.hidden === 'never' ? 'never' : 'once';
			if (hidden !== track.hidden) {
				after.set(id, {...track, hidden});
			}
		}
	}

	const isTold = stories.some(id => after.get(id)?.state !== undefined);
	for (const rule of rulesOf.get('rest') ?? []) {
		const track = before.get(rule.id) ?? blank;
		after.set(rule.id, fill(track, isTold && !isKept(track) ? undefined : ask(rule, scene)));
	}

	return after;
}

/** Whether something that silences it is told (`arrange`). */
function isHidden(id: FindingId, tracks: Tracks): boolean {
	return silencers(id).some(other => tracks.get(other)?.state !== undefined);
}

/**
What is likely silences what would say the same with less, or contradict it; hope, already what is possible. What is only
watched hides hope as long as it lasts (`arrange`), and the first time makes nobody forget it.
*/
function isSilenced(id: FindingId, tracks: Tracks): boolean {
	const {gone, hidden} = tracks.get(id) ?? blank;
	const isFirst = gone === 0 && hidden !== 'once';
	return silencers(id).some(other => {
		const track = tracks.get(other);
		const isWatched = track?.limit === 'watching' && track.gone === 0 && isFirst;
		return isHopeful(id) ? track?.state !== undefined && !isWatched : track?.state === 'likely';
	});
}
