import type {FieldRecord, RecordFormat} from '../../reading/format.js';

/** Lines that the list may have: ten epochs of a few figures each, as it is printed. */
const longest = 1000;

/**
What timm's train.py prints when it has finished, for programs to read: `--result`, then a JSON list of the best epochs, the worst of
them first. All of it was told before.
*/
export const timmResult: RecordFormat = {
	id: 'timm-result',
	samples: [
		{
			lines: [
				'--result',
				'[',
				'    {',
				'        "epoch": 3,',
				'        "train": {"loss": 0.5}',
				'    }',
				']',
			],
			records: [],
		},
	],
	open() {
		let left = 0;
		return {
			line(text: string): readonly FieldRecord[] | undefined {
				if (text === '--result') {
					left = longest;
					return [];
				}

				if (left === 0 || (left === longest && text !== '[')) {
					left = 0;
					return undefined;
				}

				left = text === ']' ? 0 : left - 1;
				return [];
			},
		};
	},
};
