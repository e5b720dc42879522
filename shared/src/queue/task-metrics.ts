/** What a worker counts; `metrics` implements it with Prometheus. */
export interface TaskMetrics {
  observe(task: string, queue: string, status: string, durationSeconds: number): void;
}
