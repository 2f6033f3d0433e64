"""The same training at the rate that is given: 0.003 suits it, 0.1 is far too high."""

import sys

from compare import train

rate = sys.argv[1]
train(f'lr-{rate}.log', seed=1, rate=float(rate), cause='healthy' if rate == '0.003' else None)
