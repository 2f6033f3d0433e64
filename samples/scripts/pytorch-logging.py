"""Python's logging: a time, a level and a logger before each line, a step every half second."""

import logging
import sys
import time

import torch
from data import classifier, loaders, validate
from truth import Truth

logging.basicConfig(format='%(asctime)s - %(levelname)s - %(name)s - %(message)s', level=logging.INFO, stream=sys.stdout)
logger = logging.getLogger('train')
epochs = 4
truth = Truth(f'torch {torch.__version__}', steps=92, cause='still-falling')
torch.manual_seed(8)
model = classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
batches, held_out = loaders(64)
logger.info('Arguments: lr=0.003 batch_size=64 epochs=4 hidden=32 seed=8')
step = 0

for epoch in range(1, epochs + 1):
    for images, labels in batches:
        step += 1
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0).item()
        optimizer.step()
        time.sleep(0.1)
        if step % 4 == 0:
            logger.info(f'epoch={epoch} step={step}/92 loss={loss.item():.5f} grad_norm={norm:.4f} lr=3.00e-03')
            truth.keep('train', 'loss', 'loss', f'{loss.item():.5f}')
            truth.keep('train', 'grad_norm', 'grad_norm', f'{norm:.4f}')
            truth.keep('train', 'learning_rate', 'lr', '3.00e-03')
    val_loss, val_accuracy = validate(model, held_out)
    logger.info(f'[valid] epoch={epoch} loss={val_loss:.5f} accuracy={val_accuracy:.4f}')
    truth.keep('validation', 'loss', 'loss', f'{val_loss:.5f}')
    truth.keep('validation', 'accuracy', 'accuracy', f'{val_accuracy:.4f}')
logger.info('Training finished')
