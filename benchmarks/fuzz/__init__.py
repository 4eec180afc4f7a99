"""A fuzzer of everything that comes from Telegram: `python -m benchmarks fuzz --updates 100000`."""
