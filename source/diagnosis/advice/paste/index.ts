import type {AdviceId} from '../../finding.js';
import type {Framework} from '../framework.js';
import {keras} from './keras.js';
import {fairseq, megatron, nanogpt, spacy, stableBaselines3} from './language.js';
import {fastai, lightning} from './lightning.js';
import type {Lines} from './lines.js';
import {pytorch} from './pytorch.js';
import {llamafactory, transformers} from './transformers.js';
import {catboost, lightgbm, sklearn, xgboost} from './trees.js';
import {mmengine, timm, ultralytics} from './vision.js';

/** Lines to paste, by framework and advice. Where the loop is the user's own PyTorch, its lines fill the gaps. */
export const pasteLines: Readonly<Record<Framework, Lines>> = {
	pytorch,
	transformers,
	llamafactory,
	keras,
	lightning: {
		...only('check-parameters-change', 'regularise', 'decay-or-restart', 'add-warmup'),
		...lightning,
	},
	fastai,
	ultralytics,
	timm,
	mmengine,
	nanogpt,
	megatron,
	fairseq,
	spacy,
	'stable-baselines3': stableBaselines3,
	xgboost,
	lightgbm,
	catboost,
	sklearn,
};

function only(...ids: readonly AdviceId[]): Lines {
	return Object.fromEntries(Object.entries(pytorch).filter(([id]) => ids.some(one => one === id))) as Lines;
}
