"""Small data for the sample trainings; nothing is downloaded."""

import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset


def digits(train=1437):
    """The handwritten digits that scikit-learn carries, 8x8, scaled to 0..1: training and validation set."""
    images, labels = load_digits(return_X_y=True)
    images = torch.tensor(images / 16, dtype=torch.float32)
    labels = torch.tensor(labels)
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
    images, labels = images[order], labels[order]
    return TensorDataset(images[:train], labels[:train]), TensorDataset(images[train:], labels[train:])


def loaders(batch_size, train=1437):
    training, validation = digits(train)
    return DataLoader(training, batch_size, shuffle=True), DataLoader(validation, 360)


def classifier(hidden=32):
    return torch.nn.Sequential(torch.nn.Linear(64, hidden), torch.nn.ReLU(), torch.nn.Linear(hidden, 10))


def train_epoch(model, loader, optimizer):
    """Mean training loss of the epoch."""
    model.train()
    total = 0.0
    for images, labels in loader:
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
    return total / len(loader.dataset)


@torch.no_grad()
def validate(model, loader):
    """Mean validation loss and accuracy (0 to 1)."""
    model.eval()
    total = 0.0
    right = 0
    for images, labels in loader:
        scores = model(images)
        total += torch.nn.functional.cross_entropy(scores, labels, reduction='sum').item()
        right += (scores.argmax(1) == labels).sum().item()
    return total / len(loader.dataset), right / len(loader.dataset)
