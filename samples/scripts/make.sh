#!/bin/sh
# Makes the logs again: make.sh NAME... (all of them without a name). PYTHON names the interpreter that has the frameworks.
cd "$(dirname "$0")/.." || exit 1
python=${PYTHON:-python3}
export PYTHONPATH=scripts PYTHONDONTWRITEBYTECODE=1 PYTHONIOENCODING=utf-8
export OMP_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false HF_HUB_OFFLINE=1 KERAS_BACKEND=torch CUDA_VISIBLE_DEVICES= LC_ALL=C.UTF-8
unset PYTHONUNBUFFERED

if [ $# = 0 ]; then
	for script in scripts/*-*.py; do
		set -- "$@" "$(basename "$script" .py)"
	done
fi

for name in "$@"; do
	echo "$name" >&2
	case $name in
	# These leave a file of their own; what they print is not kept.
	*-history | *-jsonl | *-metrics | *-results | *-learn-error | *-summary | *-state)
		$python "scripts/$name.py" >/dev/null 2>&1 || echo "$name failed" >&2
		;;
	compare-seeds)
		for seed in 1 2; do $python -u "scripts/$name.py" $seed >compare/seed-$seed.log 2>&1; done
		;;
	compare-rates)
		for rate in 0.003 0.1; do $python -u "scripts/$name.py" $rate >compare/lr-$rate.log 2>&1; done
		;;
	# A traceback tells the script's path as Python was given it only when the script is run from within Python.
	*-crash | *-memory)
		$python -u -c "import runpy; runpy.run_path('scripts/$name.py', run_name='__main__')" >"$name.log" 2>&1
		;;
	*-resumed)
		$python -u "scripts/$name.py" >"$name.log" 2>&1
		$python -u "scripts/$name.py" >>"$name.log" 2>&1
		;;
	# Standard output to a file is held back in blocks, the bars on standard error are not: as without -u.
	*-buffered)
		$python "scripts/$name.py" >"$name.log" 2>&1
		;;
	*)
		$python -u "scripts/$name.py" >"$name.log" 2>&1 || echo "$name failed" >&2
		;;
	esac
done
