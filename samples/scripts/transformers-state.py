"""The trainer_state.json that the Trainer keeps beside its last checkpoint."""

import shutil
import tempfile
from pathlib import Path

from tiny_gpt2 import trainer, version
from truth import Truth

truth = Truth(version(), file='transformers-state.json', epochs=2, steps=200, cause='healthy')
with tempfile.TemporaryDirectory() as folder:
    trainer(folder, truth, shown=float, num_train_epochs=2, save_strategy='steps', save_steps=200).train()
    shutil.copy(Path(folder) / 'checkpoint-200' / 'trainer_state.json', truth.path)
# Written with the checkpoint, before the training ends: what is told after it is not in the file.
truth.facts.pop('results')
