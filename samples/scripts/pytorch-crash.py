"""A run that dies of an exception in the middle of its fourth epoch."""

import torch
from data import classifier, digits
from truth import Truth

epochs = 10
truth = Truth(f'torch {torch.__version__}', cause='crashed', epoch=4)


class Damaged(torch.utils.data.Dataset):
    """One image of the set lacks a row, and is met late."""

    def __init__(self):
        self.images, self.labels = digits()[0].tensors
        self.reads = 0

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        self.reads += 1
        image = self.images[index]
        return (image[:56] if self.reads > 5000 else image), self.labels[index]


def main():
    torch.manual_seed(2)
    model = classifier()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
    data = Damaged()
    for epoch in range(1, epochs + 1):
        for step, batch in enumerate(torch.randperm(len(data)).split(48), 1):
            images, labels = zip(*(data[index] for index in batch.tolist()))
            images = stack(images)
            optimizer.zero_grad()
            loss = torch.nn.functional.cross_entropy(model(images), torch.stack(labels))
            loss.backward()
            optimizer.step()
            if step % 5 == 0:
                print(f'Epoch: {epoch} Step: {step}/30 Loss: {loss.item():.4f}')
                truth.keep('train', 'loss', 'Loss', f'{loss.item():.4f}')


def stack(images):
    sizes = {len(image) for image in images}
    if sizes != {64}:
        raise RuntimeError(f'stack expects each image to have 64 pixels, but got {sorted(sizes)}')
    return torch.stack(images)


main()
