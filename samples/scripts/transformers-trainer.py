"""A run of the Trainer with warm-up and cosine decay, an evaluation every 40 steps, bars and dictionaries in one file."""

import tempfile

from tiny_gpt2 import trainer, version
from truth import Truth

truth = Truth(version(), steps=300, cause='healthy')
with tempfile.TemporaryDirectory() as folder:
    trainer(folder, truth).train()
