"""The results.csv of Ultralytics' YOLO, which looks for a square on a plain ground."""

import os
import shutil
import tempfile
from pathlib import Path

import cv2
import numpy
import ultralytics
from truth import Truth

epochs = 40
truth = Truth(f'ultralytics {ultralytics.__version__}', file='ultralytics-results.csv', cause=None)
chance = numpy.random.default_rng(0)


def draw(folder, count):
    """Pictures of 64x64 with one red or blue square, and a label for each: class, centre, width, height."""
    for part in ['images', 'labels']:
        (folder / part).mkdir(parents=True)
    for number in range(count):
        x, y, size, kind = (int(chance.integers(*span)) for span in [(8, 36), (8, 36), (14, 26), (0, 2)])
        picture = numpy.full((64, 64, 3), 200, numpy.uint8)
        cv2.rectangle(picture, (x, y), (x + size, y + size), [(30, 30, 200), (200, 60, 20)][kind], -1)
        cv2.imwrite(str(folder / 'images' / f'{number}.png'), picture)
        label = [kind, (x + size / 2) / 64, (y + size / 2) / 64, size / 64, size / 64]
        (folder / 'labels' / f'{number}.txt').write_text(' '.join(map(str, label)))


def keep(trainer):
    """The figures of the epoch, as they are about to be written. The validation of the best weights at the end calls once more."""
    if trainer.epoch >= epochs:
        return
    for name, value in trainer.label_loss_items(trainer.tloss, prefix='train').items():
        truth.keep('train', name.split('/')[1], name, f'{value:.6g}')
    for name, value in trainer.metrics.items():
        truth.keep('validation', name.split('/')[1], name, f'{value:.6g}')
    for name, value in trainer.lr.items():
        truth.keep('train', 'learning_rate', name, f'{value:.6g}')


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    draw(Path('train'), 48)
    draw(Path('val'), 16)
    Path('data.yaml').write_text(f'path: {folder}\ntrain: train/images\nval: val/images\nnames: [red, blue]\n')
    model = ultralytics.YOLO('yolov8n.yaml')
    model.add_callback('on_fit_epoch_end', keep)
    model.train(
        data='data.yaml', epochs=epochs, imgsz=64, batch=8, device='cpu', workers=0, plots=False, amp=False, seed=1,
        lr0=0.01, optimizer='SGD', mosaic=0)
    shutil.copy(next(Path(folder).rglob('results.csv')), truth.path)
