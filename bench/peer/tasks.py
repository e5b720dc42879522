"""The peer's Celery application: the plan's settings, tasks that do nothing, and the workflow of one capture (a group of archivers, upload, summary)."""
import os
import time

from celery import Celery, chain, group

redis_url = os.environ["PEER_REDIS"]
app = Celery("peer", broker=redis_url, backend=redis_url)
app.conf.update(
    task_serializer="json",
    result_serializer="json",
    accept_content=["json"],
    result_expires=86_400,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_track_started=True,
    task_send_sent_event=True,
    worker_send_task_events=True,
    task_default_queue="peer",
    broker_transport_options={"visibility_timeout": 3_600},
)


@app.task
def nothing(sent_at=None):
    """Seconds since it was sent, when it knows."""
    return None if sent_at is None else time.time() - sent_at


@app.task
def make(archiver):
    return archiver


@app.task
def upload(made):
    return made


@app.task
def summarize(uploaded):
    app.backend.client.incr("peer:done")


def workflow(archivers):
    return chain(group(make.s(archiver) for archiver in archivers), upload.s(), summarize.s())
