#!/usr/bin/env node
import { createRequire } from 'node:module';

// All else is CommonJS: as ES modules Node's own files take some milliseconds more.
createRequire(import.meta.url)('./launch.cjs');
