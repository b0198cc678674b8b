#!/bin/sh
# The service with the memory that it was measured with; `node` is the Node on the path. V8 otherwise lets young objects take hundreds of
# megabytes before it looks, and old ones tens; what is given back to the C library goes on to the system.
export MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
here=$(dirname "$0")
# Set before Node starts, the first module is kept compiled too, and the compiler of TypeScript need not be loaded for it alone.
export NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$here/../node_modules/.cache/node}"
exec node --max-semi-space-size=8 --heap-growing-percent=20 --max-old-space-size=384 "$here/src/main.ts"
