"""Measures Celery with N worker processes: tasks a second, workflows a second, and how long an idle worker takes to pick a task up. Prints JSON."""
import json
import os
import signal
import subprocess
import sys
import time

import celery
import redis

import tasks

processes, jobs, workflows, pickups = (int(value) for value in sys.argv[1:5])
client = redis.from_url(os.environ["PEER_REDIS_CLIENT"])
archivers = ["singlefile", "monolith", "readability", "pdf", "screenshot"]


def start_worker():
    command = [sys.executable, "-m", "celery", "-A", "tasks", "worker", "-P", "prefork", "-c", str(processes), "-Q", "peer", "-l", "ERROR"]
    return subprocess.Popen(command, cwd=os.path.dirname(os.path.abspath(__file__)), start_new_session=True, stdout=subprocess.DEVNULL)


def rate_of(read_done, total):
    """Between a tenth and nine tenths, so that the start of the workers is not counted."""
    begun = None
    while True:
        done = read_done()
        if begun is None and done >= total * 0.1:
            begun = (time.time(), done)
        if done >= total * 0.9:
            return (done - begun[1]) / (time.time() - begun[0])
        time.sleep(0.005)


def quantile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000


client.flushdb()
started = time.time()
for _ in range(jobs):
    tasks.nothing.apply_async()
enqueued = jobs / (time.time() - started)
worker = start_worker()
try:
    ran = rate_of(lambda: jobs - client.llen("peer"), jobs)
    while client.llen("peer") or client.hlen("unacked"):
        time.sleep(0.05)
    results = []
    for _ in range(pickups):
        results.append(tasks.nothing.apply_async(args=[time.time()]))
        time.sleep(0.02)
    waits = [result.get(timeout=10) for result in results]
    os.killpg(worker.pid, signal.SIGTERM)
    worker.wait()

    client.flushdb()
    started = time.time()
    for _ in range(workflows):
        tasks.workflow(archivers).apply_async()
    started_workflows = workflows / (time.time() - started)
    waiting = client.llen("peer")
    worker = start_worker()
    while client.llen("peer") == waiting:
        time.sleep(0.005)
    begun = time.time()
    while int(client.get("peer:done") or 0) < workflows:
        time.sleep(0.005)
    finished = workflows / (time.time() - begun)
finally:
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
print(
    json.dumps(
        {
            "version": celery.__version__,
            "enqueuedPerSecond": enqueued,
            "ranPerSecond": ran,
            "pickupMs": [quantile(waits, 0.5), quantile(waits, 0.99)],
            "workflowsEnqueuedPerSecond": started_workflows,
            "workflowsPerSecond": finished,
        }
    )
)
