"""PPO on CartPole: a boxed table a rollout."""

import sys

import stable_baselines3
from stable_baselines3 import PPO
from stable_baselines3.common.logger import HumanOutputFormat, KVWriter, Logger
from truth import Truth

truth = Truth(f'stable-baselines3 {stable_baselines3.__version__}')


class Keeper(KVWriter):
    """Takes each figure as the table shows it: Python's own floats with three significant digits, NumPy's as they are."""

    def write(self, values, excluded, step=0):
        for name, value in values.items():
            if name.startswith(('rollout/', 'train/')) and name != 'train/n_updates':
                truth.keep('train', name.split('/')[1], name, f'{value:.3g}' if isinstance(value, float) else value)

    def close(self):
        pass


model = PPO('MlpPolicy', 'CartPole-v1', verbose=1, seed=1, n_steps=1024, device='cpu')
model.set_logger(Logger(None, [HumanOutputFormat(sys.stdout), Keeper()]))
model.learn(12288)
