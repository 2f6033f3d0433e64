import {type Form, form} from './form.js';

/** Speech and pictures. */
export const mediaForms: readonly Form[] = [
	{
		holds: 'Train loss ',
		pattern: form(String.raw`^Train loss (\d+) NUM Grad Norm NUM `),
		names: ['step', 'train_loss', 'grad_norm'],
		format: 'tacotron2',
	},
	{
		holds: 'Validation loss ',
		pattern: form(String.raw`^Validation loss (\d+): +NUM\s*$`),
		names: ['step', 'val_loss'],
		format: 'tacotron2',
	},
	{
		// VITS: its losses, the step and the rate as a list.
		holds: '[',
		pattern: form(String.raw`[:\t]\[NUM, NUM, NUM, NUM, NUM, NUM, (\d+), (0\.0\d+|\d(?:\.\d+)?e-\d+)\]\s*$`),
		names: ['loss_disc', 'loss_gen', 'loss_fm', 'loss_mel', 'loss_dur', 'loss_kl', 'step', 'lr'],
		format: 'vits',
	},
	{
		// RVC, above the line of its losses: step and rate.
		holds: '[',
		pattern: form(String.raw`[:\t]\[(\d+), (0\.0\d+|\d(?:\.\d+)?e-\d+)\]\s*$`),
		names: ['step', 'lr'],
		format: 'vits',
	},
	{
		// so-vits-svc.
		holds: 'Losses: [',
		pattern: form(
			String.raw`Losses: \[NUM, NUM, NUM, NUM, NUM(?:, NUM)?\], step: (\d+), lr: NUM(?:, reference_loss: NUM)?`,
		),
		names: [
			'loss_disc',
			'loss_gen',
			'loss_fm',
			'loss_mel',
			'loss_kl',
			'loss_lf0',
			'step',
			'lr',
			'reference_loss',
		],
		format: 'so-vits-svc',
	},
	{
		// StyleGAN: the tick, and how often images are changed; its losses stand in a file of their own.
		holds: 'sec/kimg ',
		pattern: form(String.raw`^tick +(\d+) +kimg .{0,300}sec/kimg +NUM(?:.{0,200} augment +NUM)?`),
		names: ['step', '', 'augment'],
		format: 'stylegan',
	},
	{
		holds: 'network-snapshot-',
		pattern: form(String.raw`^network-snapshot-\d+ +time .{0,40} ([a-z]+\d*\w*) +NUM\s*$`),
		names: ['', '$1'],
		format: 'stylegan',
		split: 'validation',
	},
	{
		holds: '"metric": "',
		pattern: form(String.raw`^\{"results": \{"(\w+)": NUM[,}]`),
		names: ['', '$1'],
		format: 'stylegan',
		split: 'validation',
	},
	{
		// nerfstudio: step, share, time of a step, time left, rays a second; where it was measured, the PSNR.
		holds: '%)',
		pattern: form(
			String.raw`^(\d+) \([\d.]+%\) +(?:[\d.]+ [KMG]? +)?[\d.]+ m?s .{0,80}\d [KMG](?: +NUM)?\s*$`,
		),
		names: ['step', 'val_psnr'],
		format: 'nerfstudio',
	},
	{
		// cuda-convnet: epoch and batch, the cost and the share of errors.
		holds: '... logprob: ',
		pattern: form(String.raw`^(\d+)\.(\d+)\.\.\. logprob: +NUM, NUM `),
		names: ['epoch', 'batch', 'loss', 'error'],
		format: 'cuda-convnet',
	},
	{
		holds: 'logprob: ',
		pattern: form(String.raw`^logprob: +NUM, NUM\s*$`),
		names: ['loss', 'error'],
		format: 'cuda-convnet',
		split: 'validation',
	},
	{
		// YOLOv5 and v7, results.txt: memory, the losses of training, labels and size, scores, the losses of validation.
		holds: 'G ',
		pattern: form(
			String.raw`^ *(\d+/\d+) +[\d.]+G +NUM +NUM +NUM +NUM +\d+ +\d+ +NUM +NUM +NUM +NUM +NUM +NUM +NUM\s*$`,
		),
		names: [
			'epoch',
			'train_box',
			'train_obj',
			'train_cls',
			'train_total_loss',
			'val_P',
			'val_R',
			'val_mAP@.5',
			'val_mAP@.5:.95',
			'val_box',
			'val_obj',
			'val_cls',
		],
		format: 'yolo',
	},
	{
		// InsightFace: the set, the step, a score.
		holds: ']Accuracy-Flip: ',
		pattern: form(String.raw`-\[(\w+)\]\[(\d+)\]Accuracy-Flip: NUM`),
		names: ['', 'step', 'val_$1_accuracy'],
		format: 'insightface',
	},
];
