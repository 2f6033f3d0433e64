import {advise} from './advice/advise.js';
import type {Finding} from './finding.js';
import {atMost, confirm, severityOf, verdictPoints} from './hysteresis.js';
import type {AnyRule, Driver} from './rule.js';
import {upperBound} from './statistics/upper-bound.js';
import {type Curve, pointsOf} from './summary/curve.js';
import {type Material, type Scene, sceneAt} from './summary/scene.js';

/** The scenes of each driver's latest verdict points, latest first. */
export type Scenes = Readonly<Record<Driver, readonly Scene[]>>;

export function scenesOf(material: Material): Scenes {
	const now = sceneAt(material, material.at.line);
	const made = new Map<number, Scene>();
	const scenes = (curve: Curve | undefined): readonly Scene[] =>
		curve === undefined
			? [now]
			: verdictPoints(pointsOf(curve)).map(point => {
					const index = upperBound(curve.points, curve.points.length, point) - 1;
					const line = curve.lines[Math.max(0, index)] ?? material.at.line;
					const scene = made.get(line) ?? sceneAt(material, line);
					made.set(line, scene);
					return scene;
				});
	return {
		curve: scenes(material.loss),
		pair: scenes(material.validation),
		gradient: scenes(material.gradient),
		rate: [now],
		run: [now],
	};
}

/** What a rule finds, confirmed or doubted by its verdicts before. */
export function findingOf(rule: AnyRule, scenes: Scenes): Finding | undefined {
	const [now, ...before] = scenes[rule.driver];
	if (!now || rule.needs(now)) {
		return undefined;
	}

	const verdict = rule.check(now);
	if (!verdict || verdict.strength < 0.5) {
		return undefined;
	}

	const immediate = verdict.atMost === 'certain' || verdict.atMost === 'watching';
	const state = immediate
		? verdict.strength >= 1
			? verdict.atMost
			: undefined
		: confirm([verdict.strength, ...before.map(scene => strengthAt(rule, scene))]);
	if (state === undefined) {
		return undefined;
	}

	const told = atMost(state, verdict.atMost);
	const {strength: _, atMost: __, severity, advice, ...rest} = verdict;
	const {framework} = scenes.run[0]?.material ?? {framework: 'pytorch' as const};
	return {
		...rest,
		id: rule.id,
		severity: severityOf(severity, told),
		state: told,
		advice: advice.map(request => advise(request, framework)),
	} as Finding;
}

function strengthAt(rule: AnyRule, scene: Scene): number {
	return rule.needs(scene) ? 0 : (rule.check(scene)?.strength ?? 0);
}
