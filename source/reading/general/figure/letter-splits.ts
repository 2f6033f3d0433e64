import {classify} from '../../vocabulary/classify.js';
import type {Figure} from './find-figures.js';

const lettered = /^([tv])[_. -](\S.*)$/i;

/**
`T_Loss 0.51 | V_Loss 0.62`: side by side the letters stand for training and validation. So do several with a `v` beside their
names without one (`v_loss 4.5 loss 5.3 v_kl 5.8 kl 5.5`); one alone may be the loss of a value function.
*/
export function splitByLetters(figures: readonly Figure[]): readonly Figure[] {
	const rests = figures.map(({name, split}) =>
		split === undefined ? lettered.exec(name)?.slice(1) : undefined,
	);
	const isPaired = (letter: string, rest: string): boolean =>
		rests.some(
			other => other?.[0]?.toLowerCase() === letter && other[1]?.toLowerCase() === rest.toLowerCase(),
		);
	const plain = new Set(figures.map(({name}) => name));
	const isAllBeside = rests.filter(rest => rest?.[0] === 'v' && plain.has(rest[1] ?? '')).length > 1;
	return figures.map((figure, index) => {
		const [letter = '', rest = ''] = rests[index] ?? [];
		const isTraining = letter.toLowerCase() === 't';
		if (letter === '' || !((isAllBeside && letter === 'v') || isPaired(isTraining ? 'v' : 't', rest))) {
			return figure;
		}

		const meaning = classify(rest);
		const split = isTraining ? ('train' as const) : ('validation' as const);
		return meaning.kind === 'metric' ? {...figure, ...meaning, split} : figure;
	});
}
