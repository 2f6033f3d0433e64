// Histories as logs: the text forms that people print.

/** @returns the forms that the history has figures for: `epochs`, `steps`, `both` (steps with an epoch line after each epoch) */
export function writeHistory(history) {
	const {epochs, steps, validation, steps_per_epoch: perEpoch} = history;
	if (epochs === undefined) {
		return [{form: 'steps', text: stepLog(steps, validation)}];
	}

	const forms = [{form: 'epochs', text: epochLog(epochs)}];
	if (steps?.loss?.length) {
		forms.push({form: 'steps', text: stepLog(steps)}, {form: 'both', text: bothLog(epochs, steps, perEpoch)});
	}

	return forms;
}

function epochLine(epochs, index) {
	const total = epochs.train_loss.length;
	return (
		`Epoch ${index + 1}/${total} - train_loss: ${epochs.train_loss[index]} - val_loss: ${epochs.val_loss[index]}` +
		` - train_acc: ${epochs.train_acc[index]} - val_acc: ${epochs.val_acc[index]}`
	);
}

function epochLog(epochs) {
	return epochs.train_loss.map((_, index) => `${epochLine(epochs, index)}\n`).join('');
}

function stepLine(steps, index) {
	const parts = [`step ${steps.step[index]}`, `loss ${steps.loss[index]}`];
	for (const name of ['grad_norm', 'learning_rate']) {
		if (steps[name]?.length) {
			parts.push(`${name} ${steps[name][index]}`);
		}
	}

	return parts.join(' | ');
}

/** Step lines, with the evaluations in their places. */
function stepLog(steps, validation) {
	const lines = (steps?.step ?? []).map((step, index) => ({step, order: 0, text: stepLine(steps, index)}));
	for (const [index, step] of (validation?.step ?? []).entries()) {
		lines.push({step, order: 1, text: `step ${step} | val_loss ${validation.loss[index]}`});
	}

	return lines
		.toSorted((a, b) => a.step - b.step || a.order - b.order)
		.map(({text}) => `${text}\n`)
		.join('');
}

/** Every epoch's steps and then its line. */
function bothLog(epochs, steps, perEpoch) {
	return epochs.train_loss
		.map((_, epoch) => {
			const from = epoch * perEpoch;
			const to = Math.min(steps.step.length, from + perEpoch);
			const batches = Array.from({length: Math.max(0, to - from)}, (_, place) => {
				const index = from + place;
				return `Epoch [${epoch + 1}/${epochs.train_loss.length}], Step [${place + 1}/${perEpoch}], ${stepLine(
					steps,
					index,
				)
					.split(' | ')
					.slice(1)
					.join(', ')
					.replaceAll(/(\w+) (\S+?)(,|$)/g, '$1: $2$3')}\n`;
			});
			return `${batches.join('')}${epochLine(epochs, epoch)}\n`;
		})
		.join('');
}
