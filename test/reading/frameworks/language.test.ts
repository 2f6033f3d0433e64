import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Frameworks of speech and language, each in the form in which it prints. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'ESPnet',
		[
			'[gpu01] 2023-05-11 10:22:33,123 (trainer:737) INFO: 12epoch:train:1-100batch: iter_time=1.234e-04, forward_time=0.145, loss_ctc=45.123, loss_att=30.456, acc=0.567, loss=34.856, grad_norm=12.345, optim0_lr0=1.250e-04, train_time=0.456',
			'[gpu01] 2023-05-11 11:22:33,123 (trainer:338) INFO: 12epoch results: [train] iter_time=1.234e-04, acc=0.567, loss=34.856, train_time=0.456, time=1 hour, 19 minutes and 54.41 seconds, total_count=12345, [valid] cer=0.12, wer=0.5, loss=29.74, time=30.12 seconds, gpu_max_cached_mem_GB=10.1',
		],
		[
			'1 epoch=12 batch=100 time=1683800553123 train/loss_ctc=45.123 train/loss_att=30.456 train/accuracy=0.567 train/loss=34.856 train/grad_norm=12.345 train/learning_rate=0.000125',
			'2 epoch=12 time=1683804153123 train/accuracy=0.567 train/loss=34.856 validation/cer=0.12 validation/wer=0.5 validation/loss=29.74',
		],
	],
	[
		'NeMo',
		[
			'Epoch 0:   5%|▌         | 50/1000 [00:30<09:30, 1.67it/s, loss=3.45, v_num=12-31, train_step_timing in s=0.543]',
			'Epoch 3: :  12%|█▏        | 123/1000 [02:03<14:37, v_num=0, reduced_train_loss=1.230, global_step=123.0, consumed_samples=15744.0, train_step_timing in s=0.987]',
		],
		['1 epoch=0 batch=50/1000 train/loss=3.45', '2 epoch=3 batch=123/1000 step=123 train/loss=1.23'],
	],
	[
		'Flair',
		[
			'2023-05-11 10:22:33,123 epoch 1 - iter 48/482 - loss 0.45671234 - time (sec): 12.34 - samples/sec: 1234.56 - lr: 0.000005 - momentum: 0.000000',
			'2023-05-11 10:23:33,123 EPOCH 1 done: loss 0.3456 - lr: 0.000005',
			'2023-05-11 10:23:43,123 DEV : loss 0.1234567 - f1-score (micro avg)  0.8765',
			'2023-05-11 10:23:43,123 BAD EPOCHS (no improvement): 0',
		],
		[
			'1 epoch=1 batch=48/482 time=1683800553123 train/loss=0.45671234 train/throughput=1234.56 train/learning_rate=0.000005',
			'2 epoch=1 time=1683800613123 train/loss=0.3456 train/learning_rate=0.000005',
			'3 epoch=1 time=1683800623123 validation/loss=0.1234567 validation/f1-score=0.8765',
		],
	],
	[
		'Tensor2Tensor and other estimators',
		[
			'INFO:tensorflow:loss = 7.0812, step = 0',
			'INFO:tensorflow:global_step/sec: 3.456',
			'INFO:tensorflow:loss = 5.43, step = 100 (28.934 sec)',
			'INFO:tensorflow:Saving dict for global step 1000: accuracy = 0.85, global_step = 1000, loss = 0.34',
		],
		[
			'1 step=0 train/loss=7.0812',
			'2 step=0 train/throughput=3.456',
			'3 step=100 train/loss=5.43',
			'4 step=1000 validation/accuracy=0.85 validation/loss=0.34',
		],
	],
	[
		'Sockeye',
		[
			'[2023-05-11:10:22:33:INFO:sockeye.training:log_metrics] Epoch[0] Batch [50] Speed: 1234.56 samples/sec 23456.78 tokens/sec 3.45 updates/sec perplexity=1234.567',
			'[INFO:sockeye.training] Checkpoint [1]\tTrain-perplexity=234.567',
			'[INFO:sockeye.training] Checkpoint [1]\tValidation-perplexity=123.456',
		],
		[
			'1 epoch=0 batch=50 time=40222033 train/throughput=1234.56 train/perplexity=1234.567',
			'2 epoch=0 train/perplexity=234.567',
			'3 epoch=0 validation/perplexity=123.456',
		],
	],
	[
		'Marian',
		[
			'[2023-05-11 10:22:33] Ep. 1 : Up. 1000 : Sen. 64,000 : Cost 5.12345678 * 1,234,567 after 1,234,567 : Time 123.45s : 12345.67 words/s : gNorm 1.2345 : L.r. 3.0000e-04',
			'[2023-05-11 10:23:33] [valid] Ep. 1 : Up. 5000 : bleu-detok : 23.45 : stalled 2 times (last best: 24.1)',
		],
		[
			'1 epoch=1 step=1000 time=1683800553000 train/loss=5.12345678 train/grad_norm=1.2345 train/learning_rate=0.0003',
			'2 epoch=1 step=5000 time=1683800613000 validation/bleu-detok=23.45',
		],
	],
	[
		'JoeyNMT',
		[
			'2023-05-11 10:22:33,123 - INFO - joeynmt.training - Epoch   1, Step:      100, Batch Loss:     5.123456, Batch Acc: 0.123456, Tokens per Sec:    12345, Lr: 0.000300',
			'2023-05-11 10:22:43,123 - INFO - joeynmt.prediction - Evaluation result (greedy) bleu:  12.34, loss:   3.21, ppl:  24.78, generation: 3.1234[sec], evaluation: 0.1234[sec]',
		],
		[
			'1 epoch=1 step=100 time=1683800553123 train/loss=5.123456 train/accuracy=0.123456 train/throughput=12345 train/learning_rate=0.0003',
			'2 epoch=1 step=100 time=1683800563123 validation/bleu=12.34 validation/loss=3.21 validation/perplexity=24.78',
		],
	],
	[
		'Coqui TTS',
		[
			'   --> STEP: 24/406 -- GLOBAL_STEP: 1025',
			'     | > loss: 0.45612  (0.48123)',
			'     | > grad_norm: 1.234 (1.567)',
			'     | > current_lr: 0.00025 ',
			'     | > step_time: 0.5432  (0.5678)',
			'  --> EVAL PERFORMANCE',
			'     | > avg_loss: 0.543 (-0.012)',
		],
		[
			'1 batch=24/406 step=1025',
			'2 step=1025 train/loss=0.45612',
			'3 step=1025 train/grad_norm=1.234',
			'4 step=1025 train/learning_rate=0.00025',
			'7 step=1025 validation/loss=0.543',
		],
	],
	[
		'GPT-NeoX',
		[
			' samples/sec: 60.123 | iteration      100/  320000 | elapsed per iteration (ms): 12345.6 | learning rate: 1.200E-05 | lm_loss: 8.765432E+00 | loss scale: 65536.0 | number of skipped iterations:   0 | number of nan iterations:   0 |',
			' validation results at iteration 1000 | lm_loss value: 3.456789E+00 | lm_loss_ppl value: 3.171500E+01 | ',
		],
		[
			'1 step=100/320000 train/throughput=60.123 train/learning_rate=0.000012 train/loss=8.765432',
			'2 step=1000 validation/loss=3.456789 validation/perplexity=31.715',
		],
	],
	[
		'Megatron-DeepSpeed',
		[
			' iteration      100/  500000 | consumed samples:        25600 | consumed tokens:     52428800 | elapsed time per iteration (s): 12.34 | learning rate: 1.200E-05 | global batch size:   256 | lm loss: 8.765432E+00 | grad norm: 1.234 | num zeros: 0.0 | number of nan iterations:   0 | samples per second: 20.123 |',
			' validation loss at iteration 1000 | lm loss value: 2.987654E+00 | lm loss PPL: 1.983900E+01 | ',
		],
		[
			'1 step=100/500000 tokens=52428800 train/learning_rate=0.000012 train/loss=8.765432 train/grad_norm=1.234 train/throughput=20.123',
			'2 step=1000 validation/loss=2.987654 validation/perplexity=19.839',
		],
	],
	[
		'OLMo',
		[
			'2024-02-01 10:22:33\tnode1:0\tolmo.train:123\tINFO\t[step=1/739328]',
			'    train/CrossEntropyLoss=11.25',
			'    train/Perplexity=77,000',
			'    optim/total_grad_norm=5.43',
			'    optim/learning_rate_group0=0.0001',
			'2024-02-01 10:23:33\tnode1:0\tolmo.train:123\tINFO\t[eval_step=10/100]',
		],
		[
			'1 step=1/739328 time=1706782953000',
			'2 step=1 train/CrossEntropyLoss=11.25',
			'3 step=1 train/perplexity=77000',
			'4 step=1 train/grad_norm=5.43',
			'5 step=1 train/learning_rate=0.0001',
		],
	],
	[
		'litgpt',
		[
			'Epoch 1 | iter 16 step 1 | loss train: 1.432, val: n/a | iter time: 432.10 ms (step) remaining time: 1:23:45',
			'Epoch 1 | iter 32 step 2 | loss train: 1.332, val: 1.400 | iter time: 432.10 ms (step) remaining time: 1:23:40',
			'iter 199: val loss 1.3412, val time: 12345.67 ms',
		],
		[
			'1 epoch=1 step=16 remaining=5025 train/loss=1.432',
			'2 epoch=1 step=32 remaining=5020 train/loss=1.332 validation/loss=1.4',
			'3 step=199 validation/loss=1.3412',
		],
	],
	[
		'torchtune',
		[
			'Step 12 | loss:1.5312345 lr:2e-05 tokens_per_second_per_gpu:512.3 grad_norm:1.5 peak_memory_active:12.3',
			'1|13|Loss: 1.4312345:   2%|▏         | 13/500 [00:20<14:10,  1.74s/it]',
		],
		[
			'1 step=12 train/loss=1.5312345 train/learning_rate=0.00002 train/throughput=512.3 train/grad_norm=1.5',
			'2 step=13/500 elapsed=20 remaining=850 train/loss=1.4312345',
		],
	],
	[
		'MosaicML Composer',
		[
			'train          Epoch   0:    5%|█▎                       | 24/469 [00:02<00:40, 11.01ba/s, loss/train/total=0.5123]',
			'[batch=24/469]:',
			'\t Train time/token: 12345',
			'\t Train loss/train/total: 0.5123',
			'\t Train metrics/train/Accuracy: 0.812',
			'[Eval batch=79/79] Eval on eval data:',
			'\t Eval metrics/eval/Accuracy: 0.9123',
		],
		[
			'1 epoch=0 batch=24/469 train/loss=0.5123',
			'2 batch=24/469',
			'4 epoch=0 batch=24/469 train/loss=0.5123',
			'5 epoch=0 batch=24/469 train/accuracy=0.812',
			'7 epoch=0 validation/accuracy=0.9123',
		],
	],
	[
		'MaxText',
		[
			'completed step: 12, seconds: 1.234, TFLOP/s/device: 150.123, Tokens/s/device: 12345.678, total_weights: 65536, loss: 9.123',
			'eval metrics after step: 100, loss=3.456, total_weights=1234.0',
		],
		['1 step=12 train/loss=9.123', '2 step=100 validation/loss=3.456'],
	],
	[
		'verl',
		[
			'step:1 - global_seqlen/min:1234.000 - actor/entropy:0.432 - actor/pg_loss:0.012 - critic/rewards/mean:0.123 - response_length/mean:234.5 - timing_s/gen:12.3 - training/global_step:1.000 - training/epoch:0.000',
		],
		[
			'1 epoch=0 step=1 train/actor/entropy=0.432 train/actor/pg_loss=0.012 train/critic/rewards/mean=0.123 train/response_length/mean=234.5',
		],
	],
	[
		'fastText',
		[
			'Read 0M words',
			'Progress:  40.0% words/sec/thread:   54321 lr:  0.030000 avg.loss:  0.323456 ETA:   0h 2m 4s',
		],
		['2 step=40/100 remaining=124 train/learning_rate=0.03 train/loss=0.323456'],
	],
	[
		'OpenAI fine-tuning',
		[
			'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy',
			'1,2.3456,0.45,,',
			'2,2.2456,0.46,2.3,0.47',
		],
		[
			'2 step=1 train/loss=2.3456 train/accuracy=0.45',
			'3 step=2 train/loss=2.2456 train/accuracy=0.46 validation/loss=2.3 validation/mean_token_accuracy=0.47',
		],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
