"""Preference training (DPO) of the tiny GPT-2: a dozen figures in each dictionary."""

import copy
import random
import tempfile
import warnings

import trl
from datasets import Dataset
from tiny_gpt2 import words
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast, TrainerCallback, set_seed
from trl import DPOConfig, DPOTrainer
from truth import Truth

truth = Truth(f'trl {trl.__version__}', steps=80, cause='healthy')
names = {'loss': 'loss', 'grad_norm': 'grad_norm', 'learning_rate': 'learning_rate'}


class Keeper(TrainerCallback):
    def on_log(self, arguments, state, control, logs=None, **others):
        for name, value in logs.items():
            if 'loss' in logs and name not in ('epoch', 'num_tokens'):
                truth.keep('train', names.get(name, name), name, f'{value:.4g}' if isinstance(value, float) else value)
        if 'train_loss' in logs:
            truth.note(results={'train_loss': float(f"{logs['train_loss']:.4g}")})


# They name the folder of the library.
warnings.filterwarnings('ignore', category=FutureWarning)
set_seed(1)
chance = random.Random(1)
vocabulary = {'<end>': 0} | {f'w{number}': number for number in range(1, words)}
rule = Tokenizer(models.WordLevel(vocabulary, unk_token='<end>'))
rule.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
tokenizer = PreTrainedTokenizerFast(tokenizer_object=rule, eos_token='<end>', pad_token='<end>', bos_token='<end>')


def text(low, high):
    return ' '.join(f'w{chance.randrange(low, high)}' for _ in range(8))


# Answers from the upper half of the words are preferred.
pairs = Dataset.from_list([
    {'prompt': text(1, 64), 'chosen': ' ' + text(32, 64), 'rejected': ' ' + text(1, 40)} for _ in range(320)])
config = GPT2Config(vocab_size=words, n_positions=64, n_embd=64, n_layer=2, n_head=2, bos_token_id=0, eos_token_id=0)

model = GPT2LMHeadModel(config)
with tempfile.TemporaryDirectory() as folder:
    DPOTrainer(
        model=model, ref_model=copy.deepcopy(model), processing_class=tokenizer, train_dataset=pairs, callbacks=[Keeper()],
        args=DPOConfig(
            output_dir=folder, num_train_epochs=2, per_device_train_batch_size=8, learning_rate=1e-3, warmup_steps=8,
            logging_steps=2, save_strategy='no', report_to='none', use_cpu=True, bf16=False, seed=1,
            dataloader_pin_memory=False)).train()
