#!/bin/sh
# The service with the memory that it was measured with; `node` is the Node on the path. V8 otherwise lets young objects take hundreds of
# megabytes before it looks, and old ones tens; what is given back to the C library goes on to the system.
export MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
exec node --max-semi-space-size=8 --heap-growing-percent=20 --max-old-space-size=384 "$(dirname "$0")/src/main.ts"
