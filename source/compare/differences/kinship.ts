import type {Run} from '../../run/run.js';
import type {Kinship} from '../curves/other-task.js';
import {isShareByName} from '../pairs/one-unit.js';

/** Fewer settings in common are no sign of one script. */
const leastSettings = 3;

/** Of the settings that both state, more than this share is alike. */
const mostAlike = 0.5;

/** One of these alone is in every log. */
const leastNames = 2;

const namesOf = ({series}: Run): ReadonlySet<string> =>
	new Set(series.map(({split, name}) => `${split} ${name}`));

/** Metrics of a model that chooses among answers, beside the shares of right ones. */
const ofChoices = /perplexity|(^|[_/ .-])(ppl|bpb|bpc)($|[_/ .-])/i;

/** Whether a log tells how often the model is right, or how sure it is of what is. */
export const tellsAnswers = ({series}: Run): boolean =>
	series.some(one => isShareByName(one) || ofChoices.test(one.metric));

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
