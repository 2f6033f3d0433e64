import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {Gathering, openingOf} from '../document/gather.js';
import {dictionaryBlockSamples} from './dictionary-block.samples.js';
import {findDictionaries} from './find.js';
import {recordOf} from './records-of.js';

/**
A dictionary printed over several lines: pprint, `json.dumps(…, indent=2)`, a configuration in the log, TensorFlow's
object detection.
*/
export const dictionaryBlock: RecordFormat = {
	id: 'dictionary-block',
	samples: dictionaryBlockSamples,
	open() {
		let gathering: Gathering | undefined;
		let before = '';

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				const at = gathering === undefined ? openingOf(text) : 0;

				if (at === undefined) {
					return undefined;
				}

				if (gathering === undefined) {
					gathering = new Gathering(mostCharacters);
					before = text.slice(0, at);
				}

				const state = gathering.take(text.slice(at));
				const whole = state === 'closed' ? gathering.text : undefined;
				gathering = state === 'open' ? gathering : undefined;

				if (state === 'broken') {
					return undefined;
				}

				return whole === undefined ? [] : read(whole, line, before);
			},
		};
	},
};

/** More than any configuration that a log prints. */
const mostCharacters = 256 * 1024;

/** `before`: what stood before the dictionary on its first line. */
function read(text: string, line: number, before: string): readonly FieldRecord[] {
	return findDictionaries(text)
		.map(({dictionary}) => recordOf(dictionary, line, before))
		.filter(record => record !== undefined);
}
