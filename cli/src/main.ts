#!/usr/bin/env node
import { buildProgram } from '#program.ts';

process.exitCode = await buildProgram({
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
}).run(process.argv);
