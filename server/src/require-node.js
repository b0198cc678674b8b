// Plain old JavaScript: it has to run on the Node that is too old. better-sqlite3 crashes Node 20 without a word.
var oldest = 24;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    'This service needs Node ' +
      oldest +
      ' or later, and this is Node ' +
      process.versions.node +
      '. Run it with "npm start", which brings its own.',
  );
  process.exit(1);
}
