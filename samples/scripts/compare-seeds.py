"""The same training with the seed that is given: no difference beyond noise."""

import sys

from compare import train

seed = int(sys.argv[1])
train(f'seed-{seed}.log', seed=seed, rate=0.003, cause='healthy')
