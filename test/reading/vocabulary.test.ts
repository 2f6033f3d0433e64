import {expect, test} from 'vitest';
import {classify} from '../../source/reading/vocabulary/classify.js';

test.each<[name: string, split: string | undefined, metric: string, direction: string]>([
	['loss', undefined, 'loss', 'down'],
	['Train Loss', 'train', 'loss', 'down'],
	['eval_loss', 'validation', 'loss', 'down'],
	['Val. Loss', 'validation', 'loss', 'down'],
	['valLoss', 'validation', 'loss', 'down'],
	['loss/train', 'train', 'loss', 'down'],
	['Average test loss', 'test', 'loss', 'down'],
	['验证损失', 'validation', 'loss', 'down'],
	['потери на валидации', 'validation', 'loss', 'down'],
	['検証損失', 'validation', 'loss', 'down'],
	['学習率', undefined, 'learning_rate', 'none'],
	['검증 손실', 'validation', 'loss', 'down'],
	['pérdida de validación', 'validation', 'loss', 'down'],
	['perdida de entrenamiento', 'train', 'loss', 'down'],
	['FSD_test.acc', 'test', 'fsd_acc', 'up'],
	['ctc_valid_loss', 'validation', 'ctc_loss', 'down'],
	['total_loss', undefined, 'loss', 'down'],
	['lm loss', undefined, 'loss', 'down'],
	['loss_cls', undefined, 'loss_cls', 'down'],
	['train/box_loss', 'train', 'box_loss', 'down'],
	['lr', undefined, 'learning_rate', 'none'],
	['lr-AdamW', undefined, 'learning_rate', 'none'],
	['lr/pg0', undefined, 'learning_rate', 'none'],
	['学习率', undefined, 'learning_rate', 'none'],
	['gnorm', undefined, 'grad_norm', 'none'],
	['grad_norm_val', undefined, 'grad_norm', 'none'],
	['|g_param|', undefined, 'grad_norm', 'none'],
	['acc1', undefined, 'accuracy', 'up'],
	['Acc@1', undefined, 'accuracy', 'up'],
	['accuracy03', undefined, 'accuracy03', 'up'],
	['acc/top1', undefined, 'accuracy', 'up'],
	['val_acc', 'validation', 'accuracy', 'up'],
	['точность', undefined, 'accuracy', 'up'],
	['val_dice', 'validation', 'dice', 'up'],
	['eval_rewards/margins', 'validation', 'rewards/margins', 'up'],
	['rewards/<lambda>', undefined, 'rewards/<lambda>', 'up'],
	['metrics/mAP50-95(B)', undefined, 'metrics/mAP50-95(B)', 'up'],
	['mIoU', undefined, 'mIoU', 'up'],
	['eval_wer', 'validation', 'wer', 'down'],
	['train-mlogloss', 'train', 'mlogloss', 'down'],
	["valid_0's auc", 'validation', 'auc', 'up'],
	['err-top1', undefined, 'err-top1', 'down'],
	['ep_rew_mean', undefined, 'ep_rew_mean', 'up'],
	['entropy', undefined, 'entropy', 'none'],
	['loss_scale', undefined, 'loss_scale', 'none'],
	['samples/sec', undefined, 'throughput', 'up'],
	['tokens_per_second_per_gpu', undefined, 'throughput', 'up'],
])('%s is the %s figure %s (%s)', (name, split, metric, direction) => {
	expect(classify(name)).toMatchObject({kind: 'metric', split, metric, direction});
});

test.each<[name: string, counter: string]>([
	['Epoch', 'epoch'],
	['epochs', 'epochs'],
	['Эпоха', 'epoch'],
	['エポック', 'epoch'],
	['에폭', 'epoch'],
	['Época', 'epoch'],
	['global_step', 'step'],
	['num_updates', 'step'],
	['time/total_timesteps', 'step'],
	['TimestepsSoFar', 'step'],
	['num_input_tokens_seen', 'tokens'],
	['eta', 'remaining'],
	['train_time', 'elapsed'],
	['total/steps', 'step'],
	['batch_id', 'batch'],
])('%s counts: %s', (name, counter) => {
	expect(classify(name)).toMatchObject({kind: 'counter', counter});
});

test.each<[name: string, kind: string]>([
	['best_loss', 'summary'],
	['Max accuracy', 'summary'],
	['最佳准确率', 'summary'],
	['data_time', 'ignored'],
	['max mem', 'summary'],
	['number of nan iterations', 'ignored'],
	['v_num', 'ignored'],
	['ms/batch', 'ignored'],
	['batch_size', 'setting'],
	['LOSS_WEIGHT', 'setting'],
])('%s is no figure: %s', (name, kind) => {
	expect(classify(name).kind).toBe(kind);
});
