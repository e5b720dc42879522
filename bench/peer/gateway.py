"""The peer's gateway: FastAPI over SQLAlchemy's synchronous sessions, a row a capture and one an artifact, then the Celery workflow, before it answers."""
import os
import uuid
from datetime import datetime, timezone

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, HttpUrl
from sqlalchemy import DateTime, ForeignKey, String, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from tasks import workflow

archivers = ["singlefile", "monolith", "readability", "pdf", "screenshot"]
engine = create_engine(os.environ["PEER_DATABASE"], pool_size=10, max_overflow=20)
app = FastAPI()


class Base(DeclarativeBase):
    pass


class Capture(Base):
    __tablename__ = "peer_captures"
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    url: Mapped[str] = mapped_column(String(4096))
    status: Mapped[str] = mapped_column(String(20), default="pending")
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Artifact(Base):
    __tablename__ = "peer_artifacts"
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    capture_id: Mapped[str] = mapped_column(ForeignKey("peer_captures.id"), index=True)
    archiver: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20), default="pending")


class ArchiveRequest(BaseModel):
    url: HttpUrl


@app.get("/health")
def health():
    return {"status": "healthy"}


@app.post("/archive", status_code=202)
def archive(request: ArchiveRequest):
    capture_id = str(uuid.uuid4())
    with Session(engine) as session:
        session.add(Capture(id=capture_id, url=str(request.url), created_at=datetime.now(timezone.utc)))
        session.flush()
        session.add_all(Artifact(id=str(uuid.uuid4()), capture_id=capture_id, archiver=archiver) for archiver in archivers)
        session.commit()
    workflow(archivers).apply_async()
    return {"task_id": capture_id, "status": "pending"}


@app.get("/tasks/{task_id}")
def task(task_id: str):
    with Session(engine) as session:
        capture = session.get(Capture, task_id)
        if capture is None:
            raise HTTPException(404)
        made = session.scalars(select(Artifact).where(Artifact.capture_id == task_id)).all()
        return {"task_id": capture.id, "status": capture.status, "subtasks": {one.archiver: {"status": one.status} for one in made}}
