import {type Lines, rates, short, warmupSteps} from './lines.js';

export const pytorch: Lines = {
	...rates({set: (rate, now) => `lr = ${rate}  # now ${now}`, scale: by => `lr = lr ${by}`}),
	'restore-learning-rate': ({rate}) =>
		`for group in optimizer.param_groups: group['lr'] = ${short(rate)}  # and the scheduler's state`,
	resume: () =>
		"state = torch.load('last.pt')\nmodel.load_state_dict(state['model'])\noptimizer.load_state_dict(state['optimizer'])",
	'overfit-one-batch': () =>
		'batch = next(iter(train_loader))  # train on this batch alone: its loss must go to 0',
	'check-parameters-change': () =>
		'print([p.grad is None for p in model.parameters()])  # after loss.backward()',
	'look-at-data': () => 'print(next(iter(train_loader)))',
	'shuffle-data': () => 'DataLoader(train_set, batch_size=batch_size, shuffle=True)',
	'train-longer': ({from}) => `num_epochs = ${from}`,
	'decay-or-restart': () =>
		'scheduler = torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=10)',
	'larger-batch': ({times}) =>
		`(loss / ${times}).backward()\nif (i + 1) % ${times} == 0: optimizer.step(); optimizer.zero_grad()`,
	'clip-gradients': ({norm}) => `torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=${norm})`,
	'use-bf16': () => "with torch.autocast('cuda', dtype=torch.bfloat16):",
	'early-stopping': ({patience, epochs}) =>
		epochs
			? `if epoch - best_epoch >= ${epochs}: break  # keep the checkpoint of best_epoch`
			: `if evaluations_since_best >= ${patience}: break  # keep the best checkpoint`,
	'use-best-checkpoint': () =>
		"if val_loss < best: best = val_loss; torch.save(model.state_dict(), 'best.pt')",
	'find-bad-batch': () => 'assert torch.isfinite(loss), batch',
	regularise: () => 'optimizer = torch.optim.AdamW(model.parameters(), lr=lr, weight_decay=0.05)',
	'compare-in-evaluation-mode': () => 'model.eval()  # then the loss of the training set, without gradients',
	'add-validation': () => 'train_set, val_set = torch.utils.data.random_split(dataset, [0.9, 0.1])',
	'add-warmup': ({percent}, run) =>
		`warmup = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.01, total_iters=${warmupSteps(percent, run) ?? 500})  # warmup.step() after every step`,
	'check-throughput': () => 'DataLoader(train_set, batch_size=batch_size, num_workers=4, pin_memory=True)',
};
