"""A JSON object a line, as many loops of one's own write: a row every tenth step, other keys where it validates."""

import json

import torch
from data import classifier, loaders, validate
from truth import Truth

truth = Truth(f'torch {torch.__version__}', file='pytorch-jsonl.jsonl', cause='healthy')
torch.manual_seed(9)
model = classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.004)
batches, held_out = loaders(64)
step = 0

with open(truth.path, 'w') as log:
    for epoch in range(15):
        for images, labels in batches:
            step += 1
            optimizer.zero_grad()
            loss = torch.nn.functional.cross_entropy(model(images), labels)
            loss.backward()
            optimizer.step()
            if step % 10 == 0:
                log.write(json.dumps({'step': step, 'epoch': step / len(batches), 'train/loss': loss.item()}) + '\n')
                truth.keep('train', 'loss', 'train/loss', loss.item())
        val_loss, val_accuracy = validate(model, held_out)
        log.write(json.dumps({'step': step, 'epoch': epoch + 1, 'val/loss': val_loss, 'val/accuracy': val_accuracy}) + '\n')
        truth.keep('validation', 'loss', 'val/loss', val_loss)
        truth.keep('validation', 'accuracy', 'val/accuracy', val_accuracy)
