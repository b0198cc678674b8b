import chromium from '@sparticuz/chromium';

// Runs in a process of its own: the package unpacks into the temporary folder and decides on import whether to bring the
// libraries that a bare system lacks, both by environment variables that nobody else should run with.
await chromium.executablePath();
