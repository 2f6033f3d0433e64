import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const yoloSamples: readonly FormatSample[] = [
	{
		lines: [
			'      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size',
			'       1/30      2.31G      1.702      3.911      1.304         12        640:  50% ━━━━━━────── 4/8 6.1it/s 0.7s<0.7s',
			'       1/30      2.31G      1.655      3.702      1.287          9        640: 100% ━━━━━━━━━━━━ 8/8 6.2it/s 1.3s',
			'                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100% ━━━━━━━━━━━━ 2/2 5.0it/s 0.4s',
			'                   all         16         41      0.412      0.388      0.351      0.199',
			'                person         10         22      0.502      0.401      0.377      0.213',
		],
		records: [
			{
				split: 'train',
				replaces: true,
				fields: fieldsOf({Epoch: '1/30', box_loss: 1.702, cls_loss: 3.911, dfl_loss: 1.304, Instances: 12}),
			},
			{
				split: 'train',
				replaces: true,
				fields: fieldsOf({Epoch: '1/30', box_loss: 1.655, cls_loss: 3.702, dfl_loss: 1.287, Instances: 9}),
			},
			{
				split: 'validation',
				fields: fieldsOf({Epoch: '1/30', P: 0.412, R: 0.388, mAP50: 0.351, 'mAP50-95': 0.199}),
			},
		],
	},
	{
		// YOLOv5 counts epochs from 0.
		lines: [
			'     Epoch   gpu_mem       box       obj       cls    labels  img_size',
			'      0/2     3.12G    0.0951   0.04402   0.03871        61       640: 100%|##########| 8/8 [00:05<00:00,  1.5it/s]',
			'               Class     Images     Labels          P          R     mAP@.5 mAP@.5:.95: 100%|##########| 4/4',
			'                 all        128        929      0.611      0.533      0.584      0.371',
		],
		records: [
			{fields: fieldsOf({Epoch: '0/2', box: 0.0951, obj: 0.04402, cls: 0.03871, labels: 61})},
			{fields: fieldsOf({Epoch: '0/2', P: 0.611, R: 0.533, 'mAP@.5': 0.584, 'mAP@.5:.95': 0.371})},
		],
	},
];
