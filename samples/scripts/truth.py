"""Keeps the figures that a training prints, exactly as printed, and writes them into test/samples.expected.json when it
ends: what a log holds, taken while training and not by reading the log back."""

import atexit
import json
import math
import re
import sys
from pathlib import Path

samples = Path(__file__).resolve().parent.parent


def plain(number):
    """JSON has no NaN and no Infinity: they are written as strings."""
    if math.isnan(number):
        return 'NaN'
    if math.isinf(number):
        return 'Infinity' if number > 0 else '-Infinity'
    return number


class Truth:
    def __init__(self, framework, file=None, **facts):
        """`file` is the log, relative to samples/; by default it is named as the script. `facts` are written
        as they are: `epochs` (planned), `cause` (what the log is an example of), `restarts`, `results`."""
        self.file = file or Path(sys.argv[0]).stem + '.log'
        self.framework = framework
        self.facts = {'epochs': None, 'cause': None} | facts
        self.kept = {}
        atexit.register(self.write)

    @property
    def path(self):
        return samples / self.file

    def keep(self, split, metric, name, shown, redraw=False):
        """One figure, `shown` as the log has it. `redraw`: a bar shows it on the way, and a later one replaces it."""
        series = self.kept.setdefault((split, metric, name), {'points': [], 'redraws': 0})
        if redraw:
            series['redraws'] += 1
        else:
            series['points'].append(float(shown))

    def note(self, **facts):
        self.facts |= facts

    def entry(self):
        return {'file': self.file, 'framework': self.framework, **self.facts, 'series': [
            {'split': split, 'metric': metric, 'name': name, **summary(**kept)}
            for (split, metric, name), kept in self.kept.items()]}

    def write(self):
        path = samples.parent / 'test' / 'samples.expected.json'
        entries = json.loads(path.read_text()) if path.exists() else []
        entries = [entry for entry in entries if entry['file'] != self.file] + [self.entry()]
        entries.sort(key=lambda entry: entry['file'])
        text = json.dumps(entries, indent='\t', ensure_ascii=False) + '\n'
        # The formatter of the repository writes 1e-05 as 1e-5.
        path.write_text(re.sub(r'(?<=\d)e-0(?=\d)', 'e-', text), encoding='utf-8')


def summary(points, redraws):
    finite = [number for number in points if math.isfinite(number)]
    found = {'points': len(points), 'first': plain(points[0]), 'last': plain(points[-1]),
             'min': min(finite, default=None), 'max': max(finite, default=None), 'nonFinite': len(points) - len(finite)}
    return found | ({'redraws': redraws} if redraws else {})
