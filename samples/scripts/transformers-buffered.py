"""The same Trainer without -u: standard output to a file comes in blocks, long after the bars that it belongs to."""

import tempfile

from tiny_gpt2 import trainer, version
from truth import Truth

truth = Truth(version(), steps=200, cause='healthy')
with tempfile.TemporaryDirectory() as folder:
    trainer(folder, truth, num_train_epochs=2, logging_steps=2).train()
