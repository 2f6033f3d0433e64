import type {FieldRecord, RecordFormat} from '../../reading/format.js';
import {record} from '../field/record.js';

/**
What the COCO evaluation prints after each round of training (pycocotools, `COCOeval.summarize`): a figure a line, named by
its settings. A line above says of which kind: boxes, masks, key points. A figure of -1 was not computed.
*/
export const coco: RecordFormat = {
	id: 'coco-summary',
	samples: [
		{
			lines: [
				'IoU metric: bbox',
				' Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all | maxDets=100 ] = 0.312',
				' Average Precision  (AP) @[ IoU=0.50      | area=   all | maxDets=100 ] = 0.514',
				' Average Precision  (AP) @[ IoU=0.50:0.95 | area= small | maxDets=100 ] = -1.000',
				' Average Recall     (AR) @[ IoU=0.50:0.95 | area=medium | maxDets=100 ] = 0.455',
			],
			records: [
				{split: 'validation', fields: [{name: 'bbox AP', value: 0.312}]},
				{split: 'validation', fields: [{name: 'bbox AP50', value: 0.514}]},
				{split: 'validation', fields: [{name: 'bbox ARm', value: 0.455}]},
			],
		},
	],
	open() {
		let kind = '';

		return {
			line(text: string, line: number): readonly FieldRecord[] | undefined {
				if (text.length > longest || !text.includes('IoU')) {
					return undefined;
				}

				const title = /^\s*IoU metric: (\w{1,20})\s*$/.exec(text)?.[1];
				if (title !== undefined) {
					kind = `${title} `;
					return [];
				}

				const groups = text.includes('@[ IoU=') ? pattern.exec(text)?.groups : undefined;
				if (groups === undefined) {
					return undefined;
				}

				const value = Number(groups['value']);
				const name = `${kind}${nameOf(groups)}`;
				return value < 0 ? [] : [record(line, [{name, value}], {split: 'validation'})];
			},
		};
	},
};

const longest = 200;
const pattern =
	/\((?<figure>AP|AR)\) @\[ IoU=(?<iou>[\d.:]+) *\| area= *(?<area>\w+) *\| maxDets= *(?<most>\d+) *\] = (?<value>-?[\d.]+)/;

/** As detectron2 calls them: AP, AP50, APs, AR1. */
function nameOf({figure = '', iou = '', area = '', most = ''}: Readonly<Record<string, string>>): string {
	const at = iou.includes(':') ? '' : iou.slice(2);
	const size = area === 'all' ? '' : area.charAt(0);
	return `${figure}${at}${size}${figure === 'AR' && size === '' ? most : ''}`;
}
