// Plain old JavaScript: it has to run on the Node that is too old. better-sqlite3 crashes Node 20 without a word.
var oldest = 24;
var version = process.versions.node;
if (Number(version.split('.')[0]) < oldest) {
  process.stderr.write(
    'This service needs Node ' +
      oldest +
      ' or later, and this is Node ' +
      version +
      '. Run it with "npm start", which brings its own.\n',
  );
  process.exit(1);
}
