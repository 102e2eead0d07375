// Preloaded into the mock server's process: whatever way the demo ends, even by a kill, no orphan keeps the port.
process.once('disconnect', () => process.exit(0))
