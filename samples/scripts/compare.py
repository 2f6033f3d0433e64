"""One training under different seeds or rates, to be compared."""

import torch
from data import loaders, train_epoch, validate
from truth import Truth


def train(file, seed, rate, cause):
    epochs = 20
    truth = Truth(f'torch {torch.__version__}', file=f'compare/{file}', epochs=epochs, cause=cause)
    torch.manual_seed(seed)
    model = torch.nn.Sequential(
        torch.nn.Linear(64, 64), torch.nn.ReLU(), torch.nn.Dropout(0.2), torch.nn.Linear(64, 64), torch.nn.ReLU(),
        torch.nn.Dropout(0.2), torch.nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    batches, held_out = loaders(64)
    print(f'Arguments: seed={seed}, lr={rate}, batch_size=64, epochs={epochs}, optimizer=adam')
    for epoch in range(1, epochs + 1):
        train_loss = train_epoch(model, batches, optimizer)
        val_loss, val_accuracy = validate(model, held_out)
        print(f'Epoch {epoch}/{epochs} train_loss: {train_loss:.4f} val_loss: {val_loss:.4f} val_accuracy: {val_accuracy:.4f}')
        truth.keep('train', 'loss', 'train_loss', f'{train_loss:.4f}')
        truth.keep('validation', 'loss', 'val_loss', f'{val_loss:.4f}')
        truth.keep('validation', 'accuracy', 'val_accuracy', f'{val_accuracy:.4f}')
