#!/usr/bin/env python3
"""Writes rates.jsonl: what botocore's adaptive rate limiter makes of a sequence of answers.

    python3 generate.py > rates.jsonl      (botocore 1.43.11)

Each line is a sequence: the times of answers and whether they were throttled, and after each the measured rate, the
rate of the bucket and its tokens; "take" tells of a request that takes a token, and the seconds it has to wait.
"""
import json, random

from botocore.retries import adaptive, bucket, throttling


class Clock:
    now = 0.0

    def current_time(self):
        return self.now


class Detector:
    throttled = False

    def is_throttling_error(self, **_):
        return self.throttled


def sequence(seed, start, count, share, pause):
    rnd = random.Random(seed)
    clock = Clock()
    clock.now = start
    detector = Detector()
    tokens = bucket.TokenBucket(max_rate=1, clock=clock)
    limiter = adaptive.ClientRateLimiter(
        throttling.CubicCalculator(starting_max_rate=0, start_time=clock.now), adaptive.RateClocker(clock), tokens,
        detector, clock)
    steps = []
    for _ in range(count):
        clock.now = round(clock.now + rnd.choice(pause), 3)
        if rnd.random() < 0.5 and limiter._enabled:
            tokens._refill()
            wait = 0 if tokens._current_capacity >= 1 else tokens._sleep_amount(1)
            if wait == 0:
                tokens.acquire()
            steps.append({"at": clock.now, "take": wait})
            continue
        detector.throttled = rnd.random() < share
        limiter.on_receiving_response()
        steps.append({
            "at": clock.now, "throttled": detector.throttled, "measured": limiter._rate_clocker.measured_rate,
            "rate": tokens.max_rate, "tokens": tokens.available_capacity, "limiting": limiter._enabled})
    return {"start": start, "steps": steps}


for arguments in [
    (1, 0.0, 60, 0.0, [0.1, 0.3]), (2, 100.0, 80, 0.2, [0.05, 0.1, 0.4]), (3, 1000.25, 80, 0.5, [0.01, 0.2, 1.0]),
    (4, 1440938160.0, 120, 0.1, [0.02, 0.05, 2.5]), (5, 7.5, 40, 1.0, [0.5, 1.5]),
]:
    print(json.dumps(sequence(*arguments), sort_keys=True, separators=(",", ":")))
