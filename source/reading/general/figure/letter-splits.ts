import type {Split} from '../../reading.js';
import {classify} from '../../vocabulary/classify.js';
import type {Figure} from './find-figures.js';

const lettered = /^(t|v|te|ts)[_. -](\S.*)$/i;

/** `TLoss 0.51 VLoss 0.62`, `TrAcc: 0.9 VAcc: 0.8` */
const capital = /^(Tr?|V)(?=[A-Z])(\S+)$/;

const splits = new Map<string, Split>([
	['t', 'train'],
	['tr', 'train'],
	['v', 'validation'],
	['te', 'test'],
	['ts', 'test'],
]);

type Lettered = {readonly letters: string; readonly rest: string; readonly isCapital: boolean};

/**
`T_Loss 0.51 | V_Loss 0.62`: side by side the letters stand for training and validation. So do several with a `v` beside their
names without one (`v_loss 4.5 loss 5.3 v_kl 5.8 kl 5.5`), a `te` beside a `tr`, a capital V beside Tr (`TrA 0.9 VAcc 0.8`);
one alone may be the loss of a value function.
*/
export function splitByLetters(figures: readonly Figure[]): readonly Figure[] {
	const names = figures.map(({name, split}) => (split === undefined ? lettersOf(name) : undefined));
	if (names.every(name => name === undefined)) {
		return figures;
	}

	const plain = new Set(figures.map(({name}) => name));
	const areBeside = names.filter(name => name?.letters === 'v' && plain.has(name.rest)).length > 1;
	const hasTr = figures.some(({name}) => /^tr[_. -]/i.test(name));
	const hasCapitalTr = figures.some(({name}) => /^Tr[A-Z]/.test(name));
	const isPaired = ({letters, rest}: Lettered): boolean => {
		const other = letters.startsWith('t') ? 'v' : 't';
		return names.some(
			name => name?.letters.charAt(0) === other && name.rest.toLowerCase() === rest.toLowerCase(),
		);
	};

	return figures.map((figure, index) => {
		const name = names[index];
		const meaning = name === undefined ? undefined : classify(name.rest);
		if (name === undefined || meaning?.kind !== 'metric') {
			return figure;
		}

		const split = splits.get(name.letters);
		const isTold =
			split === 'test'
				? hasTr && meaning.known
				: isPaired(name) ||
					(split === 'validation' && areBeside && !name.isCapital) ||
					(split === 'validation' && hasCapitalTr && name.isCapital && meaning.known);
		return isTold ? {...figure, ...meaning, split} : figure;
	});
}

function lettersOf(name: string): Lettered | undefined {
	const small = lettered.exec(name);
	const [, letters = '', rest = ''] = small ?? capital.exec(name) ?? [];
	return letters === '' ? undefined : {letters: letters.toLowerCase(), rest, isCapital: small === null};
}
