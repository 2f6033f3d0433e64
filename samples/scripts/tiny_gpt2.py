"""A GPT-2 of two layers that learns made-up sentences, under the Trainer of transformers."""

import random

import torch
import transformers
from transformers import GPT2Config, GPT2LMHeadModel, Trainer, TrainerCallback, TrainingArguments, set_seed

words = 64


def sentences(count, seed):
    """Each word is followed by one of three; the rest is noise."""
    chance = random.Random(seed)
    for _ in range(count):
        word, sentence = chance.randrange(words), []
        for _ in range(24):
            sentence.append(word)
            word = (word * 5 + chance.choice([1, 2, 7])) % words if chance.random() < 0.9 else chance.randrange(words)
        yield {'input_ids': torch.tensor(sentence), 'labels': torch.tensor(sentence)}


class Keeper(TrainerCallback):
    """Takes each figure as the progress callback prints it: four significant digits."""

    def __init__(self, truth, shown):
        self.truth = truth
        self.shown = shown

    def on_log(self, arguments, state, control, logs=None, **others):
        for name, metric in [('loss', 'loss'), ('grad_norm', 'grad_norm'), ('learning_rate', 'learning_rate')]:
            if name in logs:
                self.truth.keep('train', metric, name, self.shown(logs[name]))
        if 'eval_loss' in logs:
            self.truth.keep('validation', 'loss', 'eval_loss', self.shown(logs['eval_loss']))
        if 'train_runtime' in logs:
            self.truth.note(results={name: float(self.shown(logs[name])) for name in ['train_loss', 'train_runtime']})


def version():
    return f'transformers {transformers.__version__}'


def trainer(folder, truth, shown='{:.4g}'.format, **changes):
    set_seed(1)
    arguments = dict(
        output_dir=folder, num_train_epochs=3, per_device_train_batch_size=16, learning_rate=3e-3, lr_scheduler_type='cosine',
        warmup_steps=30, logging_steps=5, eval_strategy='steps', eval_steps=40, save_strategy='no', report_to='none',
        use_cpu=True, seed=1, dataloader_pin_memory=False)
    config = GPT2Config(vocab_size=words, n_positions=32, n_embd=64, n_layer=2, n_head=2, bos_token_id=0, eos_token_id=0)
    return Trainer(
        model=GPT2LMHeadModel(config), args=TrainingArguments(**(arguments | changes)),
        train_dataset=list(sentences(1600, 1)), eval_dataset=list(sentences(160, 2)), callbacks=[Keeper(truth, shown)])
