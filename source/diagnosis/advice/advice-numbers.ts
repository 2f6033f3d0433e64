/** The numbers that each advice is told with; its sentence is found in `locale/` by the id. */
export type AdviceNumbers = {
	'overfit-one-batch': None;
	'raise-learning-rate': {readonly low: number; readonly high: number};
	'lower-learning-rate': {readonly times: number};
	'learning-rate-range-test': None;
	'look-at-data': None;
	'check-parameters-change': None;
	'check-labels': None;
	'shuffle-data': None;
	'keep-training': {readonly done: number | undefined; readonly total: number | undefined};
	'train-longer': {readonly from: number; readonly to: number};
	'stop-when-flat': {readonly gainPercent: number};
	'stop-now': None;
	'decay-or-restart': None;
	'larger-batch': {readonly times: number};
	'clip-gradients': {readonly norm: number};
	'add-warmup': {readonly percent: number};
	'use-bf16': None;
	'find-bad-batch': {readonly step: number | undefined; readonly epoch: number | undefined};
	'go-back': {readonly step: number | undefined; readonly epoch: number | undefined};
	'skip-batches': None;
	'scale-inputs': None;
	'add-validation': None;
	'evaluate-held-out': None;
	'fewer-epochs': None;
	'use-best-checkpoint': {
		readonly value: number;
		readonly step: number | undefined;
		readonly epoch: number | undefined;
	};
	'early-stopping': {
		/** In evaluations; and how many epochs these take, 0 for less than half of one. */
		readonly patience: number;
		readonly epochs: number | undefined;
	};
	regularise: None;
	'more-data': None;
	'evaluate-training-set': None;
	'check-split': None;
	'look-for-duplicates': None;
	'add-hard-cases': None;
	'compare-in-evaluation-mode': None;
	'augment-data': None;
	'choose-by-accuracy': None;
	'choose-validation': None;
	calibrate: None;
	'raise-capacity': None;
	'slow-discriminator': {readonly times: number};
	'blur-discriminator': None;
	'gentler-adversary': None;
	'give-target': None;
	'check-schedule': None;
	'check-throughput': None;
	'check-process': None;
	'reduce-memory': None;
	'restore-learning-rate': {readonly rate: number; readonly now: number};
	resume: None;
	'read-traceback': {readonly line: number};
	'separate-logs': None;
	'check-metric-code': None;
};

type None = Readonly<Record<never, never>>;
