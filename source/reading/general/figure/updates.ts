import type {Statement} from '../../statement/statement.js';
import type {Figure} from './find-figures.js';

/** What the discriminator of a GAN says of the generator's samples. */
const ofSamples = /^D\(G\(\w{1,8}\)\)$/i;

/**
Whether a figure may be told twice, before and after the update of the discriminator, as PyTorch's DCGAN example does:
`D(G(z)): 0.58 / 0.01`.
*/
export const isOfUpdate = (name: string): boolean => ofSamples.test(name);

/** Both figures of such a statement; any other has one. */
export function updatesOf({total}: Statement, figure: Figure): readonly Figure[] {
	return total === undefined || !isOfUpdate(figure.name)
		? [figure]
		: [
				{...figure, metric: `${figure.metric} before`, name: `${figure.name} before`},
				{...figure, metric: `${figure.metric} after`, name: `${figure.name} after`, slot: total},
			];
}
