import {expect, test} from 'vitest';
import {tell} from '../read-log.js';

/** Play, evolution, topics, links of a graph, trees and solvers. */
test.each<[name: string, lines: string[], readings: string[]]>([
	[
		'episodes that are called Ep',
		['Ep 12, reward: 31.0, avg: 24.6, eps: 0.93', 'Ep 13, reward: 29.0, avg: 24.7, eps: 0.92'],
		[
			'1 step=12 train/reward=31 train/avg=24.6 train/eps=0.93',
			'2 step=13 train/reward=29 train/avg=24.7 train/eps=0.92',
		],
	],
	[
		'epochs that are called Ep',
		['Ep 12, loss: 0.31, acc: 0.88'],
		['1 epoch=12 train/loss=0.31 train/accuracy=0.88'],
	],
	[
		'updates of many steps',
		['update=25/50 timesteps=51200 fps=910 reward=45.2 loss=0.02'],
		['1 step=25/50 train/reward=45.2 train/loss=0.02'],
	],
	[
		'DEAP',
		[
			'gen\tnevals\tavg    \tstd    \tmin\tmax',
			'0  \t100   \t54.81  \t4.35\t44 \t66 ',
			'1  \t60    \t58.37  \t3.46\t48 \t66 ',
		],
		['2 step=0 train/avg=54.81 train/std=4.35', '3 step=1 train/avg=58.37 train/std=3.46'],
	],
	[
		'NEAT',
		[' ****** Running generation 3 ****** ', '', "Population's average fitness: 2.12345 stdev: 0.34567"],
		['1 step=3', "3 step=3 train/Population's average fitness=2.12345"],
	],
	['TPOT', ['Generation 6 - Current best internal CV score: 0.8812'], ['1 step=6 validation/score=0.8812']],
	[
		'Gensim, topics',
		[
			'2024-03-02 09:00:00,123 : INFO : PROGRESS: pass 2, at document #4000/9000',
			'2024-03-02 09:00:05,123 : INFO : -7.402 per-word bound, 169.2 perplexity estimate based on a held-out corpus of 500 documents with 6120 words',
		],
		[
			'1 epoch=2 batch=4000/9000 time=1709370000123',
			'2 epoch=2 time=1709370005123 validation/per-word bound=-7.402 validation/perplexity=169.2',
		],
	],
	[
		'KGE, whose steps stand behind the name',
		[
			'2024-03-02 09:00:00,123 INFO     Training average positive_sample_loss at step 100: 0.512345',
			'2024-03-02 09:00:00,123 INFO     Training average loss at step 100: 0.462345',
			'2024-03-02 09:10:00,123 INFO     Valid MRR at step 10000: 0.312345',
		],
		[
			'1 step=100 time=1709370000123 train/average positive_sample_loss=0.512345',
			'2 step=100 time=1709370000123 train/loss=0.462345',
			'3 step=10000 time=1709370600123 validation/MRR=0.312345',
		],
	],
	[
		'Sockeye',
		[
			'[INFO:sockeye.training] Epoch[0] Batch [50]\tSpeed: 321.45 samples/sec 5345.67 tokens/sec 1.23 updates/sec\tperplexity=812.567',
			'[INFO:sockeye.training] Checkpoint [1]\tUpdates=1000 Epoch=0 Samples=64000 Time-cost=123.456',
			'[INFO:sockeye.training] Checkpoint [1]\tValidation-perplexity=98.765',
		],
		[
			'1 epoch=0 batch=50 train/throughput=321.45 train/perplexity=812.567',
			'2 epoch=0 step=1000',
			'3 epoch=0 step=1000 validation/perplexity=98.765',
		],
	],
	[
		'its file of metrics',
		['1\tbleu-val=0.012\tlearning-rate=0.0002\tperplexity-train=123.4\tperplexity-val=110.2'],
		[
			'1 step=1 validation/bleu=0.012 train/learning_rate=0.0002 train/perplexity=123.4 validation/perplexity=110.2',
		],
	],
	[
		'GluonTS, whose metric of evaluation is the loss of training',
		[
			'INFO:gluonts.trainer:Epoch[2] Elapsed time 5.123 seconds',
			"INFO:gluonts.trainer:Epoch[2] Evaluation metric 'epoch_loss'=5.123456",
			"INFO:gluonts.trainer:Epoch[2] Evaluation metric 'validation_epoch_loss'=5.423456",
		],
		['1 epoch=2 elapsed=5.123', '2 epoch=2 train/loss=5.123456', '3 epoch=2 validation/loss=5.423456'],
	],
	[
		'YDF',
		[
			'[INFO 24-03-02 09:00:00.1234 UTC gradient_boosted_trees.cc:1234] \tnum-trees:14 train-loss:0.4107 train-accuracy:0.9021 valid-loss:0.4612 valid-accuracy:0.8812',
		],
		[
			'1 step=14 time=1709370000123.4 train/loss=0.4107 train/accuracy=0.9021 validation/loss=0.4612 validation/accuracy=0.8812',
		],
	],
	[
		'Optuna, whose trials are no settings of this run',
		[
			"[I 2024-03-02 09:00:00,123] Trial 8 finished with value: 0.7713 and parameters: {'lr': 0.02, 'layers': 3}. Best is trial 8 with value: 0.7713.",
		],
		['1 result Trial 8=0.7713'],
	],
	[
		'llama.cpp',
		[
			'train: [==>                     ] data=0000027/0000123 loss=5.0±0.1 acc=13.3±0.5% t=00:01:23 ETA=00:10:12',
		],
		['1 step=27/123 remaining=612 train/loss=5 train/accuracy=13.3'],
	],
])('%s', (_, lines, readings) => {
	expect(tell(lines)).toEqual(readings);
});
