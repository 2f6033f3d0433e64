import type {Run} from '../../run/run.js';
import type {Kinship} from '../curves/other-task.js';

/** Fewer settings in common are no sign of one script. */
const leastSettings = 3;

/** Of the settings that both state, more than this share is alike. */
const mostAlike = 0.5;

/** One of these alone is in every log. */
const leastNames = 2;

const namesOf = ({series}: Run): ReadonlySet<string> =>
	new Set(series.map(({split, name}) => `${split} ${name}`));

/** Whether two logs look like runs of one script. */
export function kinshipOf(before: Run, after: Run): Kinship {
	const shared = [...before.settings].filter(([name]) => after.settings.has(name));
	const alike = shared.filter(([name, value]) => after.settings.get(name) === value);
	const [ours, theirs] = [namesOf(before), namesOf(after)];
	return {
		sameSettings: alike.length >= leastSettings && alike.length > shared.length * mostAlike,
		sameNames:
			ours.size >= leastNames && ours.size === theirs.size && [...ours].every(name => theirs.has(name)),
	};
}
