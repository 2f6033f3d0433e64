"""A run that is stopped after its sixth epoch and resumed from the checkpoint of its fourth, into the same log. Run it
twice: the second run finds the checkpoint."""

import copy
import os
import signal
import tempfile
from pathlib import Path

import torch
from data import classifier, loaders, train_epoch, validate
from truth import Truth

epochs = 14
checkpoint = Path(tempfile.gettempdir()) / 'pytorch-resumed.pt'
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='restarted', epoch=epochs, restarts=1)
torch.manual_seed(4)
model = classifier()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
batches, held_out = loaders(128)
start = 1

if checkpoint.exists():
    saved = torch.load(checkpoint, weights_only=False)
    model.load_state_dict(saved['model'])
    optimizer.load_state_dict(saved['optimizer'])
    truth.kept = saved['printed']
    start = saved['epoch'] + 1
    checkpoint.unlink()
    print(f'Resuming from checkpoint at epoch {saved["epoch"]}')

for epoch in range(start, epochs + 1):
    train_loss = train_epoch(model, batches, optimizer)
    val_loss, val_accuracy = validate(model, held_out)
    print(f'[Epoch {epoch}/{epochs}] train loss: {train_loss:.4f} val loss: {val_loss:.4f} val acc: {100 * val_accuracy:.2f}%')
    truth.keep('train', 'loss', 'train loss', f'{train_loss:.4f}')
    truth.keep('validation', 'loss', 'val loss', f'{val_loss:.4f}')
    truth.keep('validation', 'accuracy', 'val acc', f'{100 * val_accuracy:.2f}')
    if start == 1 and epoch == 4:
        saved = copy.deepcopy({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'epoch': epoch})
        print('Saved checkpoint at epoch 4')
    if start == 1 and epoch == 6:
        torch.save(saved | {'printed': truth.kept}, checkpoint)
        os.kill(os.getpid(), signal.SIGTERM)
